package org.parasol.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;

/** Asks before something that cannot be undone, with its consequence in words. */
final class Confirmation {

    private Confirmation() {}

    static void ask(String key, Runnable act, Object... arguments) {
        UI ui = UI.getCurrent();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation(key + ".title", arguments));
        dialog.setText(ui.getTranslation(key + ".text", arguments));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("workspace.cancel"));
        dialog.setConfirmText(ui.getTranslation(key + ".confirm", arguments));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(
                event -> {
                    try {
                        act.run();
                    } catch (ProblemException e) {
                        Notifications.problem(e);
                    }
                });
        dialog.open();
    }
}
