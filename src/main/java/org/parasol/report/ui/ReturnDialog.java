package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.KeptTextArea;
import org.parasol.base.ui.Notifications;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;

/** Asks the coordinator what the author should clarify. */
class ReturnDialog extends Dialog {

    private final KeptTextArea comment = new KeptTextArea("return-comment");
    private final transient Consumer<String> giveBack;

    ReturnDialog(Consumer<String> giveBack) {
        this.giveBack = giveBack;
        setHeaderTitle(getTranslation("report.detail.return.title"));
        setWidth("min(34rem, 100%)");
        comment.setLabel(getTranslation("report.detail.return.comment"));
        comment.setHelperText(getTranslation("report.detail.return.text"));
        comment.getElement().setAttribute("dir", "auto");
        comment.setWidthFull();
        comment.setMinRows(4);
        Button send = new Button(getTranslation("report.detail.return.send"));
        send.setId("return-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(event -> send());
        Button cancel = new Button(getTranslation("report.detail.cancel"), event -> close());
        add(comment);
        getFooter().add(cancel, send);
    }

    private void send() {
        try {
            giveBack.accept(comment.getValue());
            close();
        } catch (InvalidReportException e) {
            FieldProblem first = e.fields().getFirst();
            comment.setErrorMessage(getTranslation(first.textKey(), first.arguments().toArray()));
            comment.setInvalid(true);
            comment.focus();
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }
}
