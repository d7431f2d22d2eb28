package org.parasol.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.parasol.access.FactorKind;
import org.parasol.access.FactorRecord;
import org.parasol.access.PasskeyChallenge;
import org.parasol.base.ui.PostForm;

/** Asks for what somebody has set up: a code, or a passkey's answer. */
final class FactorForm extends Div {

    FactorForm(List<FactorRecord> own) {
        addClassName("stack");
        boolean app = own.stream().anyMatch(factor -> factor.kind() == FactorKind.APP);
        add(codeForm(app));
    }

    /** Offers the passkey too, above the code. */
    void offer(PasskeyChallenge challenge) {
        Input answer = new Input();
        answer.setType("hidden");
        answer.getElement().setAttribute("name", "passkey");
        NativeButton use = button("access.factor.passkey.use", "use-passkey");
        PostForm form = new PostForm(SignInNavigation.FACTOR_PATH);
        form.add(answer, use);
        form.getElement()
                .executeJs(
                        """
                        this.addEventListener('submit', async (event) => {
                            const answer = this.querySelector('[name=passkey]');
                            if (!answer.value) {
                                event.preventDefault();
                                answer.value = await window.parasolPasskey.get($0);
                                if (answer.value) { this.requestSubmit(); }
                            }
                        });
                        """,
                        challenge.json());
        addComponentAsFirst(new PasskeyBrowser(form));
    }

    private PostForm codeForm(boolean app) {
        Input code = new Input();
        code.setId("code");
        code.getElement().setAttribute("name", "code");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("autocapitalize", "characters");
        code.getElement().setAttribute("spellcheck", "false");
        code.getElement().setAttribute("required", true);
        code.getElement().setAttribute("maxlength", "40");
        code.getElement().setAttribute("autofocus", app);
        code.getElement().setAttribute("aria-describedby", "factor-message code-help");
        NativeLabel label =
                new NativeLabel(
                        getTranslation(app ? "access.factor.code" : "access.factor.code.paper"));
        label.setFor(code);
        Paragraph help =
                new Paragraph(
                        getTranslation(
                                app ? "access.factor.code.help" : "access.factor.code.paper.help"));
        help.setId("code-help");
        Div end = new Div(button("access.factor.go-on", "give-code"));
        end.addClassName("door-end");
        PostForm form = new PostForm(SignInNavigation.FACTOR_PATH);
        form.add(label, code, help, end);
        return form;
    }

    private NativeButton button(String key, String id) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.setId(id);
        button.addClassName("primary-button");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
