package org.parasol.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.parasol.access.CurrentUser;
import org.parasol.base.ui.Page;
import org.parasol.base.ui.PostForm;

/** Asks for the password alone, where a session is open and its keys are not. */
@Route(value = UnlockView.PATH, autoLayout = false)
@PermitAll
class UnlockView extends Page implements BeforeEnterObserver {

    static final String PATH = "unlock";
    private static final String BACK = "back";

    private final Div message = new Div();
    private final Input back = new Input();

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
        back.setType("hidden");
        back.getElement().setAttribute("name", BACK);
        form.add(label, password, back, end);
        add(new Paragraph(getTranslation("access.unlock.text")), message, form, signOut());
    }

    /** For whoever is somebody else, or has forgotten the password. */
    private PostForm signOut() {
        NativeButton button = new NativeButton(getTranslation("access.sign-out"));
        button.setId("locked-sign-out");
        button.addClassName("link-button");
        button.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("/sign-out");
        form.add(button);
        return form;
    }

    /** This page will stand in place of another one, whose address the browser still shows. */
    static void inPlaceOf(UI ui, Location location) {
        ComponentUtil.setData(ui, BACK, "/" + location.getPathWithQueryParameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentUser.current().filter(user -> !user.keys().wiped()).isPresent()) {
            event.forwardTo("");
            return;
        }
        Map<String, List<String>> asked = event.getLocation().getQueryParameters().getParameters();
        message.setVisible(asked.containsKey("error"));
        back.setValue(
                ComponentUtil.getData(event.getUI(), BACK) instanceof String address
                        ? address
                        : String.join("", asked.getOrDefault(BACK, List.of())));
    }
}
