package org.parasol.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Texts;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.CaseCode;
import org.parasol.report.DraftView;
import org.parasol.report.Drafts;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;
import org.parasol.report.Reports;
import org.parasol.workspace.WorkspaceSealing;
import org.parasol.workspace.WorkspaceSettings;

/** The form of a report: one step at a time, saved by itself while it is written. */
@Route("reports/draft/:draft/:step?")
@JsModule("./report/typed-text.ts")
@RolesAllowed({"OUTREACH_WORKER", "COORDINATOR"})
class FormView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int FREQUENT = 5;

    private final transient Drafts drafts;
    private final transient FormContext context;
    private final Div notices = new Div();
    private final Div body = new Div();
    private final StepList steps = new StepList(this::jump);
    private final StepBar bar;
    private final SaveRetry retry = new SaveRetry(this::save);
    private transient @Nullable Editing editing;
    private @Nullable FormStep shown;
    private transient @Nullable FieldProblem focusNext;

    FormView(
            Drafts drafts,
            Reports reports,
            Texts texts,
            Codebook codebook,
            Regions regions,
            WorkspaceSettings settings,
            WorkspaceSealing sealing,
            Clock clock) {
        super("report.form.title");
        this.drafts = drafts;
        this.context =
                new FormContext(
                        texts,
                        codebook,
                        regions,
                        settings.choices(),
                        () -> reports.frequentViolations(FREQUENT),
                        sealing::coordinators,
                        clock);
        this.bar = new StepBar(clock, this::save, this::jump, this::send);
        Div frame = new Div(steps, body);
        frame.addClassName("form-frame");
        addClassName("form-page");
        add(notices, frame, bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ReportId> id = ReportNavigation.draftIn(event.getRouteParameters());
        Optional<StepName> step =
                event.getRouteParameters()
                        .get("step")
                        .map(StepName::of)
                        .orElse(Optional.of(StepName.WHAT));
        if (id.isEmpty() || step.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(open(id.get()), step.get());
        } catch (ProblemException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** The draft with what stands on this page; opened anew only where the page is new. */
    private Editing open(ReportId id) {
        Editing current = editing;
        if (current != null && current.id().equals(id)) {
            return current;
        }
        DraftView draft = drafts.open(id);
        Editing opened = new Editing(drafts, draft, this::changed);
        editing = opened;
        notices.removeAll();
        draft.returned().ifPresent(returned -> notices.add(new ReturnedNotice(returned.comment())));
        return opened;
    }

    private void show(Editing draft, StepName name) {
        FormStep step = make(draft, name);
        shown = step;
        setHeading(getTranslation(name.titleKey()));
        body.removeAll();
        body.add(step, new DiscardButton(draft));
        bar.show(name);
        for (FieldProblem problem : draft.problems()) {
            if (StepName.ofField(problem.field()) == name) {
                step.show(problem);
            }
        }
        FieldProblem wanted = focusNext;
        focusNext = null;
        if (wanted != null) {
            step.focus(wanted);
        }
        showState(draft);
    }

    private FormStep make(Editing draft, StepName name) {
        return switch (name) {
            case WHAT -> new WhatStep(draft, context);
            case WHO -> new WhoStep(draft, context);
            case WHERE -> new WhereStep(draft, context);
            case AFFECTED -> new AffectedStep(draft, context);
            case WORDS -> new WordsStep(draft, context);
            case SOURCES -> new SourcesStep(draft, context);
            case HELP -> new HelpStep(draft, context);
            case CONSENT -> new ConsentStep(draft, context);
            case SEND -> new SendStep(draft, context, this::jump);
        };
    }

    private void jump(StepName step) {
        Editing draft = editing;
        if (draft != null) {
            ReportNavigation.draft(draft.id(), step);
        }
    }

    /** One save for all changes that one request brings. */
    private void changed() {
        UI.getCurrent().beforeClientResponse(this, response -> save());
    }

    private void save() {
        Editing draft = editing;
        if (draft != null) {
            draft.save();
            showState(draft);
        }
    }

    private void showState(Editing draft) {
        bar.show(draft.state());
        retry.watch(draft.state());
        StepName here = shown == null ? StepName.WHAT : shown.name();
        Set<StepName> problems =
                draft.problems().stream()
                        .map(problem -> StepName.ofField(problem.field()))
                        .collect(Collectors.toSet());
        steps.show(here, draft.content(), problems);
        boolean told = notices.getChildren().anyMatch(ElsewhereNotice.class::isInstance);
        if (draft.state() instanceof Editing.State.ChangedElsewhere && !told) {
            notices.add(new ElsewhereNotice(draft));
        }
    }

    private void send() {
        Editing draft = editing;
        if (draft == null) {
            return;
        }
        notices.getChildren()
                .filter(ErrorSummary.class::isInstance)
                .toList()
                .forEach(notices::remove);
        try {
            CaseCode code = draft.submit();
            ReportNavigation.sent(code);
        } catch (InvalidReportException e) {
            ErrorSummary summary = new ErrorSummary(e.fields(), this::goTo);
            notices.add(summary);
            summary.focus();
            showState(draft);
        } catch (ProblemException e) {
            Notifications.problem(e);
            showState(draft);
        }
    }

    private void goTo(FieldProblem problem) {
        notices.removeAll();
        focusNext = problem;
        jump(StepName.ofField(problem.field()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        save();
        Editing draft = editing;
        if (draft == null || !draft.unsaved() || staysOn(draft, event)) {
            return;
        }
        LeaveDialog.ask(event.postpone());
    }

    private static boolean staysOn(Editing draft, BeforeLeaveEvent event) {
        return event.getNavigationTarget() == FormView.class
                && ReportNavigation.draftIn(event.getRouteParameters())
                        .filter(draft.id()::equals)
                        .isPresent();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        retry.attach(event.getUI(), this);
    }
}
