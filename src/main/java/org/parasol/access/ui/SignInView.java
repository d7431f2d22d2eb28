package org.parasol.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.Page;
import org.parasol.base.ui.PostForm;

/** Name, password, language. It says nothing of what lies behind. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {

    private static final List<String> REASONS = List.of("error", "wait", "busy", "again");

    private final Div message = new Div();

    SignInView() {
        super("access.sign-in");
        addClassName("door");
        message.addClassName("error-note");
        message.getElement().setAttribute("role", "alert");
        message.setId("sign-in-message");
        message.setVisible(false);
        PostForm form = new PostForm(SignInNavigation.PATH);
        Input username = input("username", "text", "username");
        username.getElement().setAttribute("autocapitalize", "none");
        username.getElement().setAttribute("spellcheck", "false");
        username.getElement().setAttribute("autofocus", true);
        Input password = input("password", "password", "current-password");
        NativeButton submit = new NativeButton(getTranslation("access.sign-in"));
        submit.setId("sign-in");
        submit.addClassName("primary-button");
        submit.getElement().setAttribute("type", "submit");
        Div end = new Div(submit);
        end.addClassName("door-end");
        form.add(
                label("access.username", username),
                username,
                label("access.password", password),
                password,
                end);
        Div language = new Div(new LanguageSwitch());
        language.addClassName("door-language");
        Anchor recover = new Anchor("recover", getTranslation("access.recover.link"));
        recover.setId("recover");
        add(message, form, recover, language);
    }

    private NativeLabel label(String key, Input input) {
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        return label;
    }

    private static Input input(String name, String type, String autocomplete) {
        Input input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        input.getElement().setAttribute("aria-describedby", "sign-in-message");
        return input;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getParameters().keySet().stream()
                .filter(REASONS::contains)
                .findFirst()
                .ifPresent(
                        reason -> {
                            message.setText(getTranslation("access.sign-in." + reason));
                            message.setVisible(true);
                        });
    }
}
