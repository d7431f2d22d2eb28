package org.parasol.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.parasol.base.ui.Sign;
import org.parasol.report.CodedField;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportSort;
import org.parasol.report.Reports;

/** All reports of a workspace: filters as chips, an order, how many, and the list. */
class WorkspaceReports extends Div {

    private final transient Reports reports;
    private final transient FieldLabels labels;
    private final transient Consumer<FilterUrl> go;
    private final transient FilterUrl state;

    WorkspaceReports(Reports reports, FieldLabels labels, FilterUrl state, Consumer<FilterUrl> go) {
        this.reports = reports;
        this.labels = labels;
        this.state = state;
        this.go = go;
        setId("workspace-reports");
        addClassName("workspace-reports");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            IndexOpening opening = new IndexOpening(reports);
            add(opening);
            opening.open(
                    event.getUI(),
                    failure -> {
                        remove(opening);
                        if (failure == null) {
                            showList();
                        } else {
                            add(new Paragraph(getTranslation(IndexOpening.textKey(failure))));
                        }
                    });
        }
    }

    private void showList() {
        int found = reports.count(state.filter());
        if (found == 0 && state.filter().equals(ReportFilter.ALL)) {
            add(message("report.list.empty.workspace"));
            return;
        }
        FilterChips chips =
                new FilterChips(
                        labels, () -> new FilterDialog(reports, labels, state, go).open(), go);
        chips.show(state);
        Paragraph count = new Paragraph(getTranslation("report.list.count", found));
        count.setId("report-count");
        count.getElement().setAttribute("role", "status");
        Div tools = new Div(chips, sort(), count);
        tools.addClassName("list-tools");
        add(tools);
        if (found == 0) {
            add(message("report.list.empty.filtered"));
            return;
        }
        ReportGrid grid = new ReportGrid(labels);
        grid.show(reports, state);
        add(grid);
    }

    private Div sort() {
        Select<CodedField> field = new Select<>();
        field.setId("report-sort");
        field.setLabel(getTranslation("report.list.sort"));
        field.setItems(CodedField.values());
        field.setItemLabelGenerator(labels::field);
        field.setValue(state.sort().field());
        field.addValueChangeListener(
                event ->
                        go.accept(
                                state.with(
                                        new ReportSort(
                                                event.getValue(), state.sort().descending()))));
        boolean down = state.sort().descending();
        Button turn = new Button(down ? Sign.arrowDown() : Sign.arrowUp());
        turn.setId("report-sort-turn");
        turn.setAriaLabel(
                getTranslation(
                        down ? "report.list.sort.descending" : "report.list.sort.ascending"));
        turn.setTooltipText(
                getTranslation(
                        down ? "report.list.sort.descending" : "report.list.sort.ascending"));
        turn.addClickListener(
                event -> go.accept(state.with(new ReportSort(state.sort().field(), !down))));
        Div sort = new Div(field, turn);
        sort.addClassName("sort");
        return sort;
    }

    private Div message(String key) {
        return new Div(
                new H2(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")));
    }
}
