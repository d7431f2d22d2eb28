package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.parasol.report.Destruction;
import org.parasol.report.ReportDetail;
import org.parasol.report.ReportState;
import org.parasol.report.Reports;

/** What can be done with a report next, by its state and by who looks at it. */
class ReportActions extends Div {

    private final transient Reports reports;
    private final transient Destruction destruction;
    private final transient ReportDetail detail;
    private final transient Runnable refresh;

    ReportActions(
            Reports reports,
            Destruction destruction,
            ReportDetail detail,
            boolean coordinator,
            Runnable refresh) {
        this.reports = reports;
        this.destruction = destruction;
        this.detail = detail;
        this.refresh = refresh;
        setId("report-actions");
        addClassNames("row", "no-print");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("report.detail.actions"));
        ReportState state = detail.state();
        if (state == ReportState.RETURNED) {
            add(edit(coordinator));
        }
        if (!coordinator) {
            return;
        }
        if (state == ReportState.SUBMITTED) {
            add(primary(review()), giveBack());
        }
        if (state == ReportState.REVIEWED) {
            add(primary(close()), giveBack());
        }
        add(destroy());
    }

    private Button edit(boolean coordinator) {
        Button edit = new Button(getTranslation("report.detail.edit"));
        edit.setId("edit-report");
        edit.setVisible(!coordinator);
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        edit.addClickListener(event -> ReportNavigation.draft(detail.id()));
        return edit;
    }

    private Button review() {
        Button review = new Button(getTranslation("report.detail.review"));
        review.setId("review-report");
        review.addClickListener(
                event ->
                        act(
                                () -> reports.review(detail.id(), detail.version()),
                                "report.detail.reviewed"));
        return review;
    }

    private Button giveBack() {
        Button back = new Button(getTranslation("report.detail.return"));
        back.setId("return-report");
        back.addClickListener(
                event ->
                        new ReturnDialog(
                                        comment -> {
                                            reports.returnWithComment(
                                                    detail.id(), comment, detail.version());
                                            Notifications.done("report.detail.returned");
                                            refresh.run();
                                        })
                                .open());
        return back;
    }

    private Button close() {
        Button close = new Button(getTranslation("report.detail.close"));
        close.setId("close-report");
        close.addClickListener(
                event -> {
                    ConfirmDialog dialog = new ConfirmDialog();
                    dialog.setHeader(getTranslation("report.detail.close.title"));
                    dialog.setText(getTranslation("report.detail.close.text"));
                    dialog.setConfirmText(getTranslation("report.detail.close"));
                    dialog.setCancelable(true);
                    dialog.setCancelText(getTranslation("report.detail.cancel"));
                    dialog.addConfirmListener(
                            confirmed ->
                                    act(
                                            () -> reports.close(detail.id(), detail.version()),
                                            "report.detail.closed"));
                    dialog.open();
                });
        return close;
    }

    private Button destroy() {
        Button destroy = new Button(getTranslation("report.destroy.open"));
        destroy.setId("destroy-report");
        destroy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        destroy.addClickListener(
                event ->
                        new DestroyDialog(
                                        destruction.backupDays(),
                                        reason -> {
                                            destruction.destroy(
                                                    detail.id(), reason, detail.version());
                                            Notifications.done("report.destroy.done");
                                            ReportNavigation.reports();
                                        })
                                .open());
        return destroy;
    }

    private void act(Runnable action, String done) {
        try {
            action.run();
            Notifications.done(done);
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
        refresh.run();
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
