package org.parasol.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parasol.base.ui.chart.ChartSpec;
import org.parasol.base.ui.chart.ParasolChart;

/** A question and its answer: sentence, picture or table, what it rests on, and the file. */
class FigurePanel extends Section {

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
            show(shown, figure, picture.get(), texts, state.table());
            add(
                    tabs(
                            state,
                            texts,
                            onTop -> {
                                show(shown, figure, picture.get(), texts, onTop);
                                changed.accept(state.withTable(onTop));
                            }),
                    shown);
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
    }

    private static Tabs tabs(
            DashboardState state, FigureTexts texts, Consumer<Boolean> tableOnTop) {
        boolean map = state.question().kind() == Question.Kind.MAP;
        Tab chart = new Tab(texts.get(map ? "dashboard.tab.map" : "dashboard.tab.chart"));
        Tab table = new Tab(texts.get("dashboard.tab.table"));
        Tabs tabs = new Tabs(chart, table);
        tabs.setId("tabs");
        tabs.setSelectedTab(state.table() ? table : chart);
        tabs.addSelectedChangeListener(event -> tableOnTop.accept(tabs.getSelectedIndex() == 1));
        return tabs;
    }
}
