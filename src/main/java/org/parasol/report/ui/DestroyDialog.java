package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.parasol.report.DestructionReason;

/** Says what destroying a report means, and asks why. */
class DestroyDialog extends Dialog {

    private final RadioButtonGroup<DestructionReason> reason = new RadioButtonGroup<>();
    private final transient Consumer<DestructionReason> destroy;

    DestroyDialog(int backupDays, Consumer<DestructionReason> destroy) {
        this.destroy = destroy;
        setHeaderTitle(getTranslation("report.destroy.title"));
        setWidth("min(34rem, 100%)");
        reason.setId("destroy-reason");
        reason.setLabel(getTranslation("report.destroy.reason"));
        reason.setItems(DestructionReason.values());
        reason.setItemLabelGenerator(
                one -> getTranslation("report.destroy.reason." + one.key() + ".choice"));
        Button confirm = new Button(getTranslation("report.destroy.confirm"));
        confirm.setId("destroy-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.addClickListener(event -> confirm());
        Button cancel = new Button(getTranslation("report.detail.cancel"), event -> close());
        add(
                new Paragraph(getTranslation("report.destroy.text")),
                new Paragraph(getTranslation("report.destroy.backup", backupDays)),
                reason);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        DestructionReason chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage(getTranslation("report.destroy.reason.missing"));
            reason.setInvalid(true);
            return;
        }
        try {
            destroy.accept(chosen);
            close();
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }
}
