package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parasol.base.Languages;
import org.parasol.statistics.Axis;
import org.parasol.statistics.PublicReleases;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.TableDefinition;

/** A table of a public release: its figures, read when it is opened, and its files. */
final class PublicTable extends NativeDetails {

    /** By ending, what a file is called. */
    private static final Map<String, String> FILES =
            Map.of("csv", "CSV", "xlsx", "XLSX", "json", "JSON-stat", "csv-metadata.json", "CSVW");

    private static final List<String> ENDINGS = List.of("csv", "xlsx", "json", "csv-metadata.json");

    private final transient PublicReleases releases;
    private final transient TableDefinition definition;
    private final transient FigureTexts texts;
    private final int release;
    private final Div content = new Div();

    PublicTable(
            PublicReleases releases, int release, TableDefinition definition, FigureTexts texts) {
        this.releases = releases;
        this.release = release;
        this.definition = definition;
        this.texts = texts;
        setId("table-" + definition.name());
        setSummaryText(name());
        content.addClassName("stack");
        setContent(content);
        addToggleListener(
                turned -> {
                    if (turned.isOpened() && content.getComponentCount() == 0) {
                        content.add(figures(), files());
                    }
                });
    }

    private String name() {
        return texts.get("statistics.table." + definition.name());
    }

    /** What several axes tell stands under the first one's codes: on a phone there is no room. */
    private Div figures() {
        PublishedTable published = releases.table(release, definition);
        Div scrolls = new Div();
        scrolls.addClassName("scrolls");
        scrolls.getElement().setAttribute("role", "region");
        scrolls.getElement().setAttribute("tabindex", "0");
        scrolls.getElement().setAttribute("aria-label", name());
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        List<Axis> axes = definition.axes();
        int grouped = axes.size() > 1 ? 1 : 0;
        NativeTableRow head = table.getHead().addRow();
        axes.stream()
                .skip(grouped)
                .forEach(axis -> head.add(heading(texts.labels().name(axis), "col")));
        head.add(heading(texts.get("dashboard.unit"), "col"));
        String group = "";
        for (PublishedCell cell : inOrder(published)) {
            if (grouped > 0 && !cell.codes().getFirst().equals(group)) {
                group = cell.codes().getFirst();
                NativeTableHeaderCell title =
                        heading(texts.labels().label(axes.getFirst(), group), "rowgroup");
                title.getElement().setAttribute("colspan", String.valueOf(axes.size()));
                table.getBody().addRow().add(title);
            }
            NativeTableRow line = table.getBody().addRow();
            for (int i = grouped; i < axes.size(); i++) {
                line.add(heading(texts.labels().label(axes.get(i), cell.codes().get(i)), "row"));
            }
            NativeTableCell figure = new NativeTableCell(texts.figure(cell.figure()));
            figure.addClassName("figure");
            line.add(figure);
        }
        scrolls.add(table);
        return scrolls;
    }

    /** As the reader's language orders codes, axis by axis. */
    private List<PublishedCell> inOrder(PublishedTable table) {
        List<PublishedCell> cells = new ArrayList<>(table.cells());
        // Sorting keeps what is equal in its order: the last axis goes first.
        for (int i = definition.axes().size() - 1; i >= 0; i--) {
            int axis = i;
            List<String> codes =
                    texts.labels()
                            .order(
                                    definition.axes().get(i),
                                    table.cells().stream()
                                            .map(cell -> cell.codes().get(axis))
                                            .collect(Collectors.toSet()));
            cells.sort(Comparator.comparingInt(cell -> codes.indexOf(cell.codes().get(axis))));
        }
        return cells;
    }

    private Paragraph files() {
        Paragraph files = new Paragraph(texts.get("dashboard.public.files") + " ");
        for (String ending : ENDINGS) {
            String kind = FILES.getOrDefault(ending, ending);
            Anchor file =
                    new Anchor(
                            "/api/v1/releases/"
                                    + release
                                    + "/tables/"
                                    + definition.name()
                                    + "."
                                    + ending
                                    + "?lang="
                                    + Languages.nearest(texts.locale()).getLanguage(),
                            kind);
            file.setRouterIgnore(true);
            file.addClassName("file");
            file.getElement().setAttribute("aria-label", name() + ", " + kind);
            files.add(file);
        }
        return files;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
