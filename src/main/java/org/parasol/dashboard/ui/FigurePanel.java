package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parasol.base.ui.chart.ChartSpec;
import org.parasol.base.ui.chart.ParasolChart;

/** A question and its answer: sentence, picture or table, what it rests on, and the file. */
class FigurePanel extends Section {

    /** In the order of their tabs. */
    private static final List<Tab> TABS = List.of(Tab.CHART, Tab.TABLE, Tab.SHARES);

    private final transient Figure figure;
    private final transient FigureTexts texts;
    private final transient Consumer<DashboardState> changed;
    private final transient List<String> notes;
    private final Div shown = new Div();

    FigurePanel(
            Figure figure,
            Optional<Shares> shares,
            FigureTexts texts,
            Consumer<DashboardState> changed) {
        this.figure = figure;
        this.texts = texts;
        this.changed = changed;
        this.notes = CoverageNote.notes(figure, texts);
        addClassNames("card", "figure-panel");
        DashboardState state = figure.state();
        H2 title = new H2(texts.title(state));
        Paragraph finding = new Paragraph(texts.finding(figure));
        finding.setId("finding");
        Paragraph unit = new Paragraph(texts.get("dashboard.unit.note"));
        unit.addClassName("unit");
        add(title, finding, unit);
        ChartSpecs.of(figure, texts).ifPresent(picture -> addTabs(picture, shares));
        Anchor file =
                new Anchor(
                        CsvExport.download(figure, texts, notes), texts.get("dashboard.download"));
        file.setId("download");
        add(file, new CoverageNote(figure, texts));
    }

    private void addTabs(ChartSpec picture, Optional<Shares> shares) {
        DashboardState state = figure.state();
        shown.setId("figure");
        shown.getElement().setAttribute("role", "tabpanel");
        boolean map = state.question().kind() == Question.Kind.MAP;
        List<String> names = new ArrayList<>();
        names.add(texts.get(map ? "dashboard.tab.map" : "dashboard.tab.chart"));
        names.add(texts.get("dashboard.tab.table"));
        if (shares.isPresent()) {
            names.add(texts.get("dashboard.tab.shares"));
        }
        FigureTabs tabs =
                new FigureTabs(
                        names,
                        "figure",
                        place -> {
                            show(TABS.get(place), picture, shares);
                            changed.accept(state.withTab(TABS.get(place)));
                        });
        Tab first = state.tab() == Tab.SHARES && shares.isEmpty() ? Tab.TABLE : state.tab();
        tabs.select(TABS.indexOf(first));
        show(first, picture, shares);
        add(tabs, shown);
    }

    private void show(Tab tab, ChartSpec picture, Optional<Shares> shares) {
        shown.removeAll();
        shown.add(
                switch (tab) {
                    case CHART -> new ParasolChart(picture);
                    case TABLE -> new FigureTable(figure, texts);
                    case SHARES ->
                            new SharePanel(
                                    figure,
                                    figure.state(),
                                    shares.orElseThrow(),
                                    texts,
                                    notes,
                                    changed);
                });
        shown.getElement().setAttribute("aria-labelledby", "tab-" + TABS.indexOf(tab));
    }
}
