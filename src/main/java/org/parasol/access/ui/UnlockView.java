package org.parasol.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.parasol.base.ui.Page;
import org.parasol.base.ui.PostForm;

/** Asks for the password alone, where a session is open and its keys are not. */
@Route(value = "unlock", autoLayout = false)
@PermitAll
class UnlockView extends Page implements BeforeEnterObserver {

    private final Div message = new Div();

    UnlockView() {
        super("access.unlock");
        addClassName("door");
        message.addClassName("error-note");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        message.setText(getTranslation("access.unlock.error"));
        PostForm form = new PostForm("/unlock");
        Input password = new Input();
        password.setId("password");
        password.setType("password");
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.getElement().setAttribute("required", true);
        NativeLabel label = new NativeLabel(getTranslation("access.password"));
        label.setFor(password);
        NativeButton submit = new NativeButton(getTranslation("access.unlock"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("primary-button");
        Div end = new Div(submit);
        end.addClassName("door-end");
        form.add(label, password, end);
        add(new Paragraph(getTranslation("access.unlock.text")), message, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }
}
