package org.parasol.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;

/** Table by table: cells shown and share withheld. */
final class CoverageTable extends Div {

    CoverageTable(Coverage coverage) {
        addClassName("scrolls");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("statistics.table"));
        add(
                new Paragraph(
                        getTranslation("statistics.organisations")
                                + ": "
                                + getTranslation(
                                        "statistics.band." + coverage.organisations().name())));
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key :
                new String[] {"statistics.table", "statistics.cells", "statistics.withheld"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        for (TableDefinition definition : Tables.all()) {
            TableCoverage covered = coverage.tables().get(definition.name());
            if (covered != null) {
                NativeTableRow row = table.getBody().addRow();
                row.add(
                        new NativeTableCell(
                                getTranslation("statistics.table." + definition.name())),
                        new NativeTableCell(cells(covered)),
                        new NativeTableCell(percent.format(covered.shareWithheld())));
            }
        }
        add(table);
    }

    private String cells(TableCoverage covered) {
        return covered.standIn()
                .map(
                        name ->
                                getTranslation(
                                        "statistics.stepped-up",
                                        getTranslation("statistics.table." + name)))
                .orElseGet(
                        () -> NumberFormat.getIntegerInstance(getLocale()).format(covered.cells()));
    }
}
