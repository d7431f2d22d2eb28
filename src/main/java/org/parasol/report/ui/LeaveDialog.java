package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before something that could not be saved is left behind. */
final class LeaveDialog {

    private LeaveDialog() {}

    static void ask(ContinueNavigationAction leave) {
        UI ui = UI.getCurrent();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("report.form.leave.title"));
        dialog.setText(ui.getTranslation("report.form.leave.text"));
        dialog.setConfirmText(ui.getTranslation("report.form.leave.stay"));
        dialog.addConfirmListener(event -> leave.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText(ui.getTranslation("report.form.leave.go"));
        dialog.setRejectButtonTheme("error tertiary");
        dialog.addRejectListener(event -> leave.proceed());
        dialog.setCloseOnEsc(false);
        dialog.open();
    }
}
