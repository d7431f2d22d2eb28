package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
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
import org.parasol.base.Languages;
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
@AnonymousAllowed
class PublicView extends Page implements HasUrlParameter<String> {

    static final String PLACE = "public";

    private static final List<String> ENDINGS = List.of("csv", "xlsx", "json", "csv-metadata.json");

    private final transient PublicReleases releases;
    private final Div body = new Div();

    PublicView(PublicReleases releases) {
        super("dashboard.public");
        this.releases = releases;
        addClassName("public");
        addIntroduction("dashboard.public.introduction");
        body.addClassName("stack");
        body.setId("public");
        add(body, new MethodologyText(releases.rule()), new LanguageSwitch());
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

    private UnorderedList tables(ReleaseRecord release, Coverage coverage) {
        UnorderedList list = new UnorderedList();
        list.setId("public-tables");
        for (TableDefinition table : Tables.all()) {
            @Nullable TableCoverage covered = coverage.tables().get(table.name());
            if (covered != null && covered.cells() > 0) {
                ListItem line =
                        new ListItem(getTranslation("statistics.table." + table.name()) + ": ");
                for (String ending : ENDINGS) {
                    line.add(file(release, table, ending));
                }
                list.add(line);
            }
        }
        return list;
    }

    private Anchor file(ReleaseRecord release, TableDefinition table, String ending) {
        String language = Languages.nearest(getLocale()).getLanguage();
        String name =
                switch (ending) {
                    case "json" -> "JSON-stat";
                    case "csv-metadata.json" -> "CSVW";
                    case "xlsx" -> "XLSX";
                    default -> "CSV";
                };
        Anchor anchor =
                new Anchor(
                        "/api/v1/releases/"
                                + release.number()
                                + "/tables/"
                                + table.name()
                                + "."
                                + ending
                                + "?lang="
                                + language,
                        name);
        anchor.setRouterIgnore(true);
        anchor.addClassName("file");
        anchor.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("statistics.table." + table.name()) + ", " + name);
        return anchor;
    }

    private String day(ReleaseRecord release) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(release.date());
    }
}
