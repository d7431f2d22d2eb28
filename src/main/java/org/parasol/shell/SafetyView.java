package org.parasol.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Page;

/**
 * The threat model in plain words: danger by danger what somebody gets, and what not. It is for
 * people who have signed in, because the door says nothing of what stands behind it.
 */
@Route("safety")
@PermitAll
class SafetyView extends Page {

    static final List<String> DANGERS =
            List.of(
                    "phone",
                    "laptop",
                    "dump",
                    "operator",
                    "workspace",
                    "member",
                    "researcher",
                    "raid",
                    "keys",
                    "backup");

    SafetyView() {
        super("shell.safety");
        addIntroduction("shell.safety.introduction");
        DANGERS.forEach(danger -> add(card("shell.safety." + danger)));
    }

    private Card card(String key) {
        DescriptionList answers = new DescriptionList();
        answers.addClassName("answers");
        for (String answer : List.of("gets", "gets-not")) {
            answers.add(
                    new DescriptionList.Term(getTranslation("shell.safety." + answer)),
                    new DescriptionList.Description(getTranslation(key + "." + answer)));
        }
        Card card = new Card(key);
        card.add(answers);
        return card;
    }
}
