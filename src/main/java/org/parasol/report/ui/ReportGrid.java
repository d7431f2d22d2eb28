package org.parasol.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;
import org.parasol.report.ReportLine;
import org.parasol.report.Reports;

/**
 * The workspace's reports: rows on wide screens, cards of three lines on narrow ones. Fetched as
 * they are scrolled to; arrow keys move, Enter opens.
 */
class ReportGrid extends Grid<ReportLine> {

    private static final int NARROW_PX = 800;
    private static final String ROW_KEY = "element.getEventContext(event).item?.key";

    private final FieldLabels labels;
    private final Column<ReportLine> card;
    private final List<Column<ReportLine>> wide;

    ReportGrid(FieldLabels labels) {
        this.labels = labels;
        setId("report-grid");
        addClassName("report-grid");
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("report.list.grid"));
        card =
                addColumn(new ComponentRenderer<>(this::card))
                        .setHeader(getTranslation("report.list.title"));
        wide =
                List.of(
                        addColumn(new ComponentRenderer<>(ReportGrid::link))
                                .setHeader(getTranslation("report.list.column.code"))
                                .setWidth("8.5em")
                                .setFlexGrow(0),
                        addColumn(new ComponentRenderer<>(line -> new StateBadge(line.state())))
                                .setHeader(getTranslation("report.list.column.state"))
                                .setWidth("11em")
                                .setFlexGrow(0),
                        text("violations", line -> labels.violations(line.violations()), 3),
                        text("perpetrators", labels::perpetrators, 2),
                        text("place", labels::place, 1),
                        text("when", labels::when, 1),
                        text("received", labels::received, 1));
        addItemClickListener(event -> ReportNavigation.report(event.getItem().caseCode()));
        getElement()
                .addEventListener(
                        "keydown",
                        event -> openRow(event.getEventData().path(ROW_KEY).asString("")))
                .setFilter("event.key === 'Enter' && event.target.localName !== 'a'")
                .addEventData(ROW_KEY);
        setNarrow(false);
    }

    /** Lists what this filter and order say. */
    void show(Reports reports, FilterUrl state) {
        setItems(
                query ->
                        reports
                                .list(
                                        state.filter(),
                                        state.sort(),
                                        query.getOffset(),
                                        query.getLimit())
                                .lines()
                                .stream(),
                query -> reports.count(state.filter()));
    }

    private Column<ReportLine> text(
            String name, ValueProvider<ReportLine, String> value, int grow) {
        return addColumn(value)
                .setHeader(getTranslation("report.list.column." + name))
                .setTooltipGenerator(value::apply)
                .setFlexGrow(grow);
    }

    private static RouterLink link(ReportLine line) {
        RouterLink link = new RouterLink();
        link.setText(line.caseCode().value());
        link.setRoute(
                ReportView.class, new RouteParameters(Map.of("code", line.caseCode().value())));
        return link;
    }

    private Div card(ReportLine line) {
        Span head = new Span(link(line), new StateBadge(line.state()));
        head.addClassName("card-head");
        Span middle = new Span(labels.violations(line.violations()));
        middle.addClassName("card-middle");
        Span last = new Span(labels.whereAndWhen(line));
        last.addClassName("quiet");
        Div card = new Div(head, middle, last);
        card.addClassName("grid-card");
        return card;
    }

    private void openRow(String key) {
        ReportLine line = key.isEmpty() ? null : getDataCommunicator().getKeyMapper().get(key);
        if (line != null) {
            ReportNavigation.report(line.caseCode());
        }
    }

    private void setNarrow(boolean narrow) {
        card.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(
                this,
                () -> {
                    int width = size.get().width();
                    setNarrow(width > 0 && width < NARROW_PX);
                });
    }
}
