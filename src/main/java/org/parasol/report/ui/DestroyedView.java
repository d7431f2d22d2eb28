package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.report.CaseCode;
import org.parasol.report.DestroyedReport;
import org.parasol.report.Destruction;

/** Reports whose content is destroyed, and where consent can still be withdrawn. */
@Route("reports/destroyed")
@RolesAllowed({"OUTREACH_WORKER", "COORDINATOR"})
class DestroyedView extends Page {

    private final transient Destruction destruction;
    private final Div body = new Div();

    DestroyedView(Destruction destruction) {
        super("report.destroyed.title");
        this.destruction = destruction;
        add(new RouterLink(getTranslation("report.detail.back"), ReportsView.class));
        addIntroduction("report.destroyed.introduction", destruction.backupDays());
        body.setId("destroyed-reports");
        add(body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        List<DestroyedReport> all = destruction.all();
        if (all.isEmpty()) {
            body.add(new Paragraph(getTranslation("report.destroyed.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("entries");
        all.forEach(report -> list.add(entry(report)));
        body.add(list);
    }

    private ListItem entry(DestroyedReport report) {
        Span name =
                new Span(
                        report.caseCode()
                                .map(CaseCode::value)
                                .orElseGet(() -> getTranslation("report.destroyed.unknown")));
        name.addClassName("entry-name");
        Div text = new Div(name);
        text.addClassName("entry-text");
        text.add(detail(when(report)));
        text.add(
                detail(
                        report.reason()
                                .map(
                                        reason ->
                                                getTranslation(
                                                        "report.destroy.reason." + reason.key()))
                                .orElseGet(() -> getTranslation("report.destroyed.over"))));
        text.add(
                detail(
                        getTranslation(
                                report.counted()
                                        ? "report.destroyed.counted"
                                        : "report.destroyed.not-counted")));
        Div end = new Div();
        end.addClassName("entry-actions");
        if (report.counted()) {
            end.add(withdraw(report));
        }
        return new ListItem(text, end);
    }

    private String when(DestroyedReport report) {
        Locale locale = getLocale();
        return getTranslation(
                "report.destroyed.when",
                Periods.month(YearMonth.from(report.destroyed()), locale),
                Periods.day(report.done(), locale),
                report.isDone() ? 1 : 0);
    }

    private Button withdraw(DestroyedReport report) {
        Button withdraw = new Button(getTranslation("report.destroyed.withdraw"));
        withdraw.addClassName("withdraw-consent");
        withdraw.addClickListener(
                event -> {
                    ConfirmDialog dialog = new ConfirmDialog();
                    dialog.setHeader(getTranslation("report.destroyed.withdraw.title"));
                    dialog.setText(getTranslation("report.destroyed.withdraw.text"));
                    dialog.setConfirmText(getTranslation("report.destroyed.withdraw"));
                    dialog.setCancelable(true);
                    dialog.setCancelText(getTranslation("report.detail.cancel"));
                    dialog.addConfirmListener(confirmed -> withdrawn(report));
                    dialog.open();
                });
        return withdraw;
    }

    private void withdrawn(DestroyedReport report) {
        try {
            destruction.withdraw(report.id());
            Notifications.done("report.destroyed.withdrawn");
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
        refresh();
    }

    private static Div detail(String text) {
        Div line = new Div(text);
        line.addClassName("entry-detail");
        return line;
    }
}
