package org.parasol.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.exchange.AskedToLeave;
import org.parasol.exchange.WorkspaceLeaving;

/** Tells that somebody asked to erase the workspace; somebody else confirms it, anybody ends it. */
final class AskedCard extends Card {

    private final transient WorkspaceLeaving leaving;
    private final transient Runnable refresh;

    AskedCard(WorkspaceLeaving leaving, AskedToLeave asked, Runnable refresh) {
        super("exchange.asked.title");
        this.leaving = leaving;
        this.refresh = refresh;
        setId("asked-to-leave");
        addClassNames("form", "warning");
        getElement().setAttribute("role", "alert");
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .format(LocalDate.ofInstant(asked.until(), ZoneOffset.UTC));
        add(
                new Paragraph(
                        asked.own()
                                ? getTranslation("exchange.asked.own", day)
                                : getTranslation("exchange.asked.other", asked.by(), day)));
        if (!asked.own()) {
            addConfirmation();
        }
        Button keep = new Button(getTranslation("exchange.asked.keep"), event -> keep());
        keep.setId("asked-keep");
        add(keep);
    }

    private void addConfirmation() {
        PasswordField password = new PasswordField(getTranslation("exchange.password"));
        password.setId("asked-password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Button confirm =
                new Button(
                        getTranslation("exchange.erase.now"),
                        event -> confirm(password.getValue()));
        confirm.setId("asked-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        add(new Paragraph(getTranslation("exchange.erase.what")), password, confirm);
    }

    private void confirm(String password) {
        try {
            leaving.confirm(password.toCharArray());
            UI.getCurrent().getPage().setLocation("sign-in");
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    private void keep() {
        leaving.keep();
        Notifications.done("exchange.asked.kept");
        refresh.run();
    }
}
