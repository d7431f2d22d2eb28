package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parasol.base.ui.Page;
import org.parasol.report.CaseCode;
import org.parasol.report.Reports;

/** After sending: the code, what happens next, and the way to another report. */
@Route("reports/sent/:code")
@RolesAllowed({"OUTREACH_WORKER", "COORDINATOR"})
class SentView extends Page implements BeforeEnterObserver {

    private final transient Reports reports;

    SentView(Reports reports) {
        super("report.sent.title");
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportNavigation.codeIn(event.getRouteParameters())
                .filter(code -> reports.byCaseCode(code).isPresent())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CaseCode code) {
        Span label = new Span(getTranslation("report.sent.code"));
        Span value = new Span(code.value());
        value.setId("case-code");
        value.addClassName("case-code");
        Paragraph shown = new Paragraph(label, value);
        shown.addClassName("case-code-line");
        Paragraph help = new Paragraph(getTranslation("report.sent.code.help"));
        help.addClassName("quiet");
        OrderedList next =
                new OrderedList(
                        new ListItem(getTranslation("report.sent.next.review")),
                        new ListItem(getTranslation("report.sent.next.question")),
                        new ListItem(getTranslation("report.sent.next.change")));
        Button another = new Button(getTranslation("report.sent.another"));
        another.setId("file-another");
        another.addThemeVariants(ButtonVariant.PRIMARY);
        another.addClickListener(event -> ReportNavigation.newReport());
        Button open = new Button(getTranslation("report.sent.open"));
        open.setId("open-report");
        open.addClickListener(event -> ReportNavigation.report(code));
        Div actions = new Div(another, open);
        actions.addClassName("row");
        Div content =
                new Div(
                        shown,
                        help,
                        new H2(getTranslation("report.sent.next.title")),
                        next,
                        actions);
        content.addClassName("narrow");
        add(content);
    }
}
