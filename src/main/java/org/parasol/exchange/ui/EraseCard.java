package org.parasol.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.exchange.WorkspaceLeaving;

/** Asks that the workspace be erased here, with its name typed by hand. */
final class EraseCard extends Card {

    private final transient WorkspaceLeaving leaving;
    private final transient Runnable refresh;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();

    EraseCard(WorkspaceLeaving leaving, int backupDays, Runnable refresh) {
        super("exchange.erase.title");
        this.leaving = leaving;
        this.refresh = refresh;
        setId("erase");
        addClassName("form");
        name.setId("erase-name");
        name.setLabel(getTranslation("exchange.erase.name"));
        name.getElement().setAttribute("autocomplete", "off");
        password.setId("erase-password");
        password.setLabel(getTranslation("exchange.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        Button ask =
                new Button(
                        getTranslation(
                                leaving.alone() ? "exchange.erase.now" : "exchange.erase.ask"),
                        event -> ask());
        ask.setId("erase-ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Paragraph careful = new Paragraph(getTranslation("exchange.erase.careful"));
        careful.addClassName("caution");
        add(
                new Paragraph(getTranslation("exchange.erase.what")),
                new Paragraph(getTranslation("exchange.erase.done", backupDays)),
                new Paragraph(
                        getTranslation(
                                leaving.alone() ? "exchange.erase.alone" : "exchange.erase.second",
                                WorkspaceLeaving.TIME.toDays())),
                careful,
                name,
                password,
                ask);
    }

    private void ask() {
        try {
            boolean erased = leaving.ask(name.getValue(), password.getValue().toCharArray());
            password.clear();
            if (erased) {
                UI.getCurrent().getPage().setLocation("sign-in");
            } else {
                refresh.run();
            }
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }
}
