package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parasol.statistics.Axis;
import org.parasol.statistics.OrganisationBand;

/** What a figure rests on, under every one of them. */
class CoverageNote extends Footer {

    CoverageNote(Figure figure, FigureTexts texts) {
        setId("coverage");
        addClassName("coverage");
        notes(figure, texts).forEach(note -> add(new Paragraph(note)));
    }

    /** The note's sentences; the downloaded file carries them too. */
    static List<String> notes(Figure figure, FigureTexts texts) {
        List<String> notes = new ArrayList<>();
        if (figure.steppedUp()) {
            notes.add(texts.get("dashboard.coverage.stepped-up"));
        }
        notes.add(texts.get("dashboard.coverage.reports-filed"));
        // In steps of five per cent, so that nobody can calculate what was withheld.
        notes.add(
                texts.get(
                        "dashboard.coverage.withheld",
                        (int) Math.round(figure.shareWithheld() * 20) * 5));
        notes.add(
                texts.get(
                        "dashboard.coverage.organisations",
                        band(figure.coverage().organisations(), texts)));
        String regions =
                texts.labels().regions().worldRegions().stream()
                        .map(code -> region(code, figure.coverage().organisationsByRegion(), texts))
                        .reduce(
                                (one, next) ->
                                        texts.get("dashboard.coverage.region.next", one, next))
                        .orElse("");
        notes.add(texts.get("dashboard.coverage.regions", regions));
        Locale locale = texts.locale();
        notes.add(
                texts.get(
                        "dashboard.coverage.release",
                        String.valueOf(figure.release().number()),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale)
                                .format(figure.release().date()),
                        figure.release().checksum()));
        return notes;
    }

    private static String region(
            String code, Map<String, OrganisationBand> bands, FigureTexts texts) {
        OrganisationBand band = bands.getOrDefault(code, OrganisationBand.FEWER);
        return texts.get(
                "dashboard.coverage.region",
                texts.labels().label(Axis.WORLD_REGION, code),
                band(band, texts));
    }

    /** How many organisations, never to the number. */
    static String band(OrganisationBand band, FigureTexts texts) {
        return texts.get(
                "dashboard.band." + band.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
