package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.OrganisationBand;

/** What a figure rests on, under every one of them. */
class CoverageNote extends Footer {

    private static final int FEW = 100;
    private static final int SOME = 500;
    private static final int MANY = 2_000;

    CoverageNote(Figure figure, FigureTexts texts) {
        setId("coverage");
        addClassName("coverage");
        notes(figure, texts).forEach(note -> add(new Paragraph(note)));
        add(new RouterLink(texts.get("dashboard.method.link"), MethodologyView.class));
    }

    /** The note's sentences; the downloaded file carries them too. */
    static List<String> notes(Figure figure, FigureTexts texts) {
        List<String> notes = new ArrayList<>();
        if (figure.steppedUp()) {
            notes.add(texts.get("dashboard.coverage.stepped-up"));
        }
        if (figure.state().question() == Question.ONE_ORGANISATION) {
            notes.add(texts.get("dashboard.coverage.one-organisation"));
        }
        figure.release()
                .superseded()
                .ifPresent(
                        by ->
                                notes.add(
                                        texts.get(
                                                "dashboard.coverage.superseded",
                                                String.valueOf(by.by()),
                                                texts.get(by.reason().key()))));
        if (figure.grid().rows().stream().anyMatch(LegalSeries::isPart)) {
            notes.add(texts.get("dashboard.coverage.law-changed"));
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
                        .map(code -> region(code, figure, texts))
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
                        figure.release().checksum(),
                        String.valueOf(figure.release().edition())));
        return notes;
    }

    private static String region(String code, Figure figure, FigureTexts texts) {
        OrganisationBand band =
                figure.coverage()
                        .organisationsByRegion()
                        .getOrDefault(code, OrganisationBand.FEWER);
        return texts.get(
                "dashboard.coverage.region",
                texts.labels().label(Axis.WORLD_REGION, code),
                band(band, texts),
                effort(figure.reportsByRegion().get(code), texts));
    }

    /** How much is reported from a region, in bands: it says how much is recorded there. */
    private static String effort(@Nullable Integer reports, FigureTexts texts) {
        String band =
                reports == null
                        ? "withheld"
                        : reports < FEW
                                ? "few"
                                : reports < SOME ? "some" : reports < MANY ? "many" : "most";
        return texts.get("dashboard.effort." + band);
    }

    /** How many organisations, never to the number. */
    static String band(OrganisationBand band, FigureTexts texts) {
        return texts.get(
                "dashboard.band." + band.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
