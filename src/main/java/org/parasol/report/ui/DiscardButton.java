package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.parasol.base.ui.Notifications;

/** Destroys the draft, after saying what that means. */
class DiscardButton extends Button {

    DiscardButton(Editing editing) {
        setText(getTranslation("report.form.discard"));
        setId("discard");
        addClassName("discard");
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        addClickListener(event -> ask(editing));
    }

    private void ask(Editing editing) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("report.form.discard.title"));
        dialog.setText(getTranslation("report.form.discard.text"));
        dialog.setConfirmText(getTranslation("report.form.discard.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("report.form.discard.cancel"));
        dialog.addConfirmListener(
                event -> {
                    editing.discard();
                    Notifications.done("report.form.discarded");
                    ReportNavigation.reports();
                });
        dialog.open();
    }
}
