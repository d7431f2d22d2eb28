package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parasol.statistics.Share;

/** The answer as shares with their intervals, and two of its regions or times side by side. */
class SharePanel extends Div {

    private static final String BETWEEN = "~";

    private final transient ShareTexts words;
    private final transient Consumer<DashboardState> changed;
    private final DashboardState state;
    private final Div compared = new Div();
    private final Select<String> first = new Select<>();
    private final Select<String> second = new Select<>();

    SharePanel(
            Figure figure,
            DashboardState state,
            Shares shares,
            FigureTexts texts,
            List<String> notes,
            Consumer<DashboardState> changed) {
        this.words = new ShareTexts(shares, texts);
        this.state = state;
        this.changed = changed;
        Paragraph note = new Paragraph(words.note());
        note.setId("share-note");
        Anchor file =
                new Anchor(
                        CsvExport.shares(figure, words, notes),
                        texts.get("dashboard.download.shares"));
        file.setId("download-shares");
        add(note, table(figure), file);
        if (shares.populations().size() > 1) {
            compared.setId("compared");
            compared.getElement().setAttribute("role", "status");
            Div choices = new Div(choice(first, "first"), choice(second, "second"));
            choices.addClassName("question-bar");
            add(new H3(texts.get("dashboard.compare")), choices, compared);
            choose();
        }
    }

    private Div table(Figure figure) {
        FigureTexts texts = words.texts();
        FigureGrid grid = figure.grid();
        NativeTable table = new NativeTable();
        table.setId("shares");
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(texts.labels().name(grid.rowAxis()), "col"));
        grid.columns().forEach(column -> head.add(heading(texts.column(grid, column), "col")));
        for (String row : grid.rows()) {
            NativeTableRow line = table.getBody().addRow();
            line.add(heading(texts.row(grid, row), "row"));
            for (String column : grid.columns()) {
                Optional<Share> share = words.shares().share(row, column);
                NativeTableCell cell = new NativeTableCell(words.share(share));
                cell.addClassName(share.isEmpty() ? "withheld" : "figure");
                line.add(cell);
            }
        }
        Div scrolls = new Div(table);
        scrolls.addClassName("scrolls");
        scrolls.getElement().setAttribute("role", "region");
        scrolls.getElement().setAttribute("tabindex", "0");
        scrolls.getElement().setAttribute("aria-label", texts.title(figure.state()));
        return scrolls;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Select<String> choice(Select<String> select, String name) {
        select.setId("compare-" + name);
        select.setLabel(words.texts().get("dashboard.compare." + name));
        select.setItems(words.shares().populations());
        select.setItemLabelGenerator(words::population);
        select.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        compare();
                        changed.accept(
                                state.withTab(Tab.SHARES)
                                        .withCompare(
                                                first.getValue() + BETWEEN + second.getValue()));
                    }
                });
        return select;
    }

    /** As the address says, or the first two. */
    private void choose() {
        List<String> offered = words.shares().populations();
        List<String> asked = List.of(state.compare().split(BETWEEN, -1));
        boolean known = asked.size() == 2 && offered.containsAll(asked);
        first.setValue(known ? asked.getFirst() : offered.getFirst());
        second.setValue(known ? asked.getLast() : offered.get(1));
        compare();
    }

    private void compare() {
        compared.removeAll();
        if (first.getValue().equals(second.getValue())) {
            compared.add(new Paragraph(words.texts().get("dashboard.compare.same")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        words.shares().items().stream()
                // What can be compared comes first.
                .sorted(
                        Comparator.comparing(
                                item ->
                                        words.shares()
                                                .difference(
                                                        item, first.getValue(), second.getValue())
                                                .isEmpty()))
                .forEach(
                        item ->
                                lines.add(
                                        new ListItem(
                                                words.compared(
                                                        item,
                                                        first.getValue(),
                                                        second.getValue()))));
        compared.add(lines, new Paragraph(words.texts().get("dashboard.compare.meaning")));
    }
}
