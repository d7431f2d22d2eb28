package org.parasol.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parasol.base.ui.Card;
import org.parasol.statistics.CodeLabels;
import org.parasol.statistics.ReleaseComparison;
import org.parasol.statistics.ReleaseComparison.TableChange;
import org.parasol.statistics.Tables;

/** What a release would change against the one before it, table by table. */
final class ComparisonCard extends Card {

    private final transient CodeLabels labels;

    ComparisonCard(ReleaseComparison comparison, CodeLabels labels) {
        super("statistics.comparison", String.valueOf(comparison.before()));
        this.labels = labels;
        setId("comparison");
        if (comparison.tables().isEmpty()) {
            add(new Paragraph(getTranslation("statistics.comparison.none")));
            return;
        }
        add(
                new Paragraph(
                        getTranslation(
                                "statistics.comparison.summary",
                                sum(comparison, Count.ADDED),
                                sum(comparison, Count.CHANGED),
                                comparison.withheld())));
        UnorderedList tables = new UnorderedList();
        comparison.tables().forEach(table -> tables.add(new ListItem(line(table))));
        add(tables);
        if (comparison.withheld() > 0) {
            add(withheld(comparison));
        }
    }

    private enum Count {
        ADDED,
        CHANGED
    }

    private static int sum(ReleaseComparison comparison, Count what) {
        return comparison.tables().stream()
                .mapToInt(table -> what == Count.ADDED ? table.added() : table.changed())
                .sum();
    }

    private String line(TableChange table) {
        return getTranslation(
                "statistics.comparison.table",
                getTranslation("statistics.table." + table.table()),
                table.added(),
                table.changed(),
                table.withheld().size());
    }

    private NativeDetails withheld(ReleaseComparison comparison) {
        NativeDetails details = new NativeDetails(getTranslation("statistics.comparison.withheld"));
        details.setId("newly-withheld");
        Locale locale = UI.getCurrent().getLocale();
        Div content = new Div();
        comparison.tables().stream()
                .filter(table -> !table.withheld().isEmpty())
                .forEach(
                        table -> {
                            UnorderedList cells = new UnorderedList();
                            table.withheld()
                                    .forEach(
                                            codes ->
                                                    cells.add(
                                                            new ListItem(
                                                                    cell(
                                                                            table.table(),
                                                                            codes,
                                                                            locale))));
                            content.add(
                                    new H3(getTranslation("statistics.table." + table.table())),
                                    cells);
                        });
        details.setContent(content);
        return details;
    }

    private String cell(String table, List<String> codes, Locale locale) {
        List<String> parts = new ArrayList<>();
        Tables.find(table)
                .ifPresent(
                        definition -> {
                            for (int i = 0; i < definition.axes().size(); i++) {
                                parts.add(
                                        labels.label(
                                                definition.axes().get(i), codes.get(i), locale));
                            }
                        });
        return String.join(" · ", parts);
    }
}
