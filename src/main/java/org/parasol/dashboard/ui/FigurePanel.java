package org.parasol.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parasol.base.ui.chart.ChartSpec;
import org.parasol.base.ui.chart.ParasolChart;

/** A question and its answer: sentence, picture or table, what it rests on, and the file. */
class FigurePanel extends Section {

    private static final int TABLE = 1;

    FigurePanel(Figure figure, FigureTexts texts, Consumer<DashboardState> changed) {
        addClassNames("card", "figure-panel");
        DashboardState state = figure.state();
        H2 title = new H2(texts.title(state));
        Paragraph finding = new Paragraph(texts.finding(figure));
        finding.setId("finding");
        Paragraph unit = new Paragraph(texts.get("dashboard.unit.note"));
        unit.addClassName("unit");
        add(title, finding, unit);
        Optional<ChartSpec> picture = ChartSpecs.of(figure, texts);
        if (picture.isPresent()) {
            Div shown = new Div();
            shown.setId("figure");
            shown.getElement().setAttribute("role", "tabpanel");
            show(shown, figure, picture.get(), texts, state.table());
            boolean map = state.question().kind() == Question.Kind.MAP;
            FigureTabs tabs =
                    new FigureTabs(
                            List.of(
                                    texts.get(map ? "dashboard.tab.map" : "dashboard.tab.chart"),
                                    texts.get("dashboard.tab.table")),
                            "figure",
                            place -> {
                                show(shown, figure, picture.get(), texts, place == TABLE);
                                changed.accept(state.withTable(place == TABLE));
                            });
            tabs.select(state.table() ? TABLE : 0);
            add(tabs, shown);
        }
        List<String> notes = CoverageNote.notes(figure, texts);
        Anchor file =
                new Anchor(
                        CsvExport.download(figure, texts, notes), texts.get("dashboard.download"));
        file.setId("download");
        add(file, new CoverageNote(figure, texts));
    }

    private static void show(
            Div place, Figure figure, ChartSpec picture, FigureTexts texts, boolean table) {
        place.removeAll();
        Component shown = table ? new FigureTable(figure, texts) : new ParasolChart(picture);
        place.add(shown);
        place.getElement().setAttribute("aria-labelledby", "tab-" + (table ? TABLE : 0));
    }
}
