package org.parasol.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Texts;
import org.parasol.base.ui.Page;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.Destruction;
import org.parasol.report.ReportDetail;
import org.parasol.report.Reports;
import org.parasol.report.TimelineStep;
import org.parasol.workspace.WorkspaceSealing;

/** One report: what became of it, everything it says, and what can be done next. */
@Route("reports/:code")
@RolesAllowed({"OUTREACH_WORKER", "COORDINATOR"})
class ReportView extends Page implements BeforeEnterObserver {

    private final transient Reports reports;
    private final transient Destruction destruction;
    private final transient Codebook codebook;
    private final transient WorkspaceSealing sealing;
    private final transient Answers answers;
    private final boolean coordinator;
    private final Div body = new Div();

    ReportView(
            Reports reports,
            Destruction destruction,
            Texts texts,
            Codebook codebook,
            Regions regions,
            WorkspaceSealing sealing,
            AuthenticationContext authentication) {
        super("report.detail.title", "");
        this.reports = reports;
        this.destruction = destruction;
        this.codebook = codebook;
        this.sealing = sealing;
        this.answers = new Answers(texts, getLocale(), codebook, regions);
        this.coordinator = authentication.hasRole("COORDINATOR");
        body.addClassName("report-detail");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            ReportNavigation.codeIn(event.getRouteParameters())
                    .flatMap(reports::byCaseCode)
                    .ifPresentOrElse(
                            this::show, () -> event.rerouteToError(NotFoundException.class));
        } catch (ProblemException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ReportId id) {
        ReportDetail detail = reports.open(id);
        setHeading(getTranslation("report.detail.title", detail.caseCode().value()));
        RouterLink back = new RouterLink(getTranslation("report.detail.back"), ReportsView.class);
        Div state = new Div(new StateBadge(detail.state()), received(detail));
        state.addClassName("row");
        body.removeAll();
        body.add(back, state);
        body.add(new ReportActions(reports, destruction, detail, coordinator, () -> show(id)));
        body.add(timeline(detail.timeline()));
        for (StepName step : StepName.ORDER) {
            List<Answers.Answer> found = answers.of(step, detail.content());
            if (!found.isEmpty()) {
                Section section =
                        new Section(new H2(getTranslation(step.nameKey())), new AnswerList(found));
                section.addClassName("summary-section");
                body.add(section);
            }
        }
        if (!detail.readers().isEmpty()) {
            body.add(new ReadersSection(reports, detail, sealing.coordinators(), () -> show(id)));
        }
        if (coordinator) {
            detail.notes()
                    .ifPresent(
                            notes ->
                                    body.add(
                                            new NotesSection(
                                                    reports,
                                                    codebook,
                                                    detail,
                                                    notes,
                                                    () -> show(id))));
        }
    }

    private Span received(ReportDetail detail) {
        String month = Periods.month(detail.received(), getLocale());
        Span received = new Span(getTranslation("report.detail.received", month));
        received.addClassName("quiet");
        return received;
    }

    private Section timeline(List<TimelineStep> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (TimelineStep step : steps) {
            Span month = new Span(Periods.month(step.month(), getLocale()));
            month.addClassName("quiet");
            ListItem item = new ListItem(new StateBadge(step.state()), month);
            if (!step.comment().isBlank()) {
                item.add(new UserText(step.comment()));
            }
            list.add(item);
        }
        Section section = new Section(new H2(getTranslation("report.detail.timeline")), list);
        section.setId("timeline");
        return section;
    }
}
