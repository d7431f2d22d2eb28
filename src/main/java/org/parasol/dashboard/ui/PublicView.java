package org.parasol.dashboard.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Texts;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.Page;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.PublicReleases;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;

/** Releases for everybody: tables to download, how to cite, how the figures are made. */
@Route(value = PublicView.PLACE, autoLayout = false)
@StyleSheet("dashboard.css")
@AnonymousAllowed
class PublicView extends Page implements HasUrlParameter<String> {

    static final String PLACE = "public";

    private final transient PublicReleases releases;
    private final transient FigureTexts texts;
    private final Div body = new Div();

    PublicView(PublicReleases releases, Figures figures, Texts texts) {
        super("dashboard.public");
        this.releases = releases;
        this.texts = new FigureTexts(texts, figures.labels(getLocale()), getLocale());
        addClassName("public");
        addIntroduction("dashboard.public.introduction");
        body.addClassName("stack");
        body.setId("public");
        add(new LanguageSwitch(), body, new MethodologyText(releases.rule()));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String number) {
        body.removeAll();
        List<ReleaseRecord> all = releases.all();
        if (all.isEmpty()) {
            body.add(new Paragraph(getTranslation("dashboard.public.none")));
            return;
        }
        if (number == null) {
            body.add(links(all));
            show(all.getFirst());
            return;
        }
        Optional<ReleaseRecord> asked =
                all.stream()
                        .filter(release -> String.valueOf(release.number()).equals(number))
                        .findFirst();
        body.add(links(all));
        asked.ifPresentOrElse(
                this::show,
                () -> {
                    Paragraph unknown = new Paragraph(getTranslation("dashboard.public.unknown"));
                    unknown.getElement().setAttribute("role", "alert");
                    body.add(unknown);
                });
    }

    private UnorderedList links(List<ReleaseRecord> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        for (ReleaseRecord release : all) {
            list.add(
                    new ListItem(
                            new RouterLink(
                                    getTranslation("dashboard.release", release.number())
                                            + ", "
                                            + day(release),
                                    PublicView.class,
                                    String.valueOf(release.number()))));
        }
        return list;
    }

    private void show(ReleaseRecord release) {
        Coverage coverage = releases.coverage(release.number());
        Card card = new Card("dashboard.release", release.number());
        card.setId("release");
        release.superseded()
                .ifPresent(
                        by -> {
                            Paragraph corrected =
                                    new Paragraph(
                                            getTranslation(
                                                    "dashboard.coverage.superseded",
                                                    String.valueOf(by.by()),
                                                    getTranslation(by.reason().key())));
                            corrected.addClassName("caution");
                            card.add(corrected);
                        });
        card.add(
                new Paragraph(
                        getTranslation(
                                "dashboard.coverage.release",
                                String.valueOf(release.number()),
                                day(release),
                                release.checksum(),
                                String.valueOf(release.edition()))),
                new Paragraph(getTranslation("dashboard.coverage.reports-filed")),
                new Paragraph(getTranslation("dashboard.public.parameters", release.parameters())),
                new H2(getTranslation("dashboard.public.tables")),
                tables(release, coverage));
        body.add(card);
    }

    private Div tables(ReleaseRecord release, Coverage coverage) {
        Div list = new Div();
        list.setId("public-tables");
        for (TableDefinition table : Tables.all()) {
            @Nullable TableCoverage covered = coverage.tables().get(table.name());
            if (covered != null && covered.cells() > 0) {
                list.add(new PublicTable(releases, release.number(), table, texts));
            }
        }
        return list;
    }

    private String day(ReleaseRecord release) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(release.date());
    }
}
