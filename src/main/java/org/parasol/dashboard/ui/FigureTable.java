package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;

/** The figures as a table; a wide one scrolls inside, by keyboard too. */
class FigureTable extends Div {

    FigureTable(Figure figure, FigureTexts texts) {
        addClassName("scrolls");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", texts.title(figure.state()));
        FigureGrid grid = figure.grid();
        NativeTable table = new NativeTable();
        table.setId("figures");
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(texts.labels().name(grid.rowAxis()), "col"));
        grid.columns().forEach(column -> head.add(heading(texts.column(grid, column), "col")));
        for (String row : grid.rows()) {
            NativeTableRow line = table.getBody().addRow();
            line.add(heading(texts.row(grid, row), "row"));
            for (@Nullable Integer cell : grid.row(row)) {
                NativeTableCell shown = new NativeTableCell(texts.figure(cell));
                shown.addClassName(cell == null ? "withheld" : "figure");
                line.add(shown);
            }
        }
        add(table);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
