package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** "May I write this down?" Yes starts the draft and says on whose word; no keeps nothing. */
class AgreementScreen extends Div {

    AgreementScreen(Runnable back, Consumer<String> start, Runnable declined) {
        setId("screen-consent");
        addClassName("stack");
        Button yes = basis("yes", "affected-person", start);
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(getTranslation("report.new.consent.no"), event -> declined.run());
        no.setId("consent-no");
        Div others =
                new Div(
                        basis("witness", "witness-own-account", start),
                        basis("not-possible", "not-possible", start),
                        basis("public-source", "public-source", start));
        others.addClassName("stack");
        Details other = new Details(getTranslation("report.new.consent.other"), others);
        other.setId("consent-other");
        Button goBack = new Button(getTranslation("report.new.back"), event -> back.run());
        goBack.setId("consent-back");
        goBack.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("report.new.consent.text")), yes, no, other, goBack);
    }

    private Button basis(String name, String code, Consumer<String> start) {
        Button button = new Button(getTranslation("report.new.consent." + name));
        button.setId("consent-" + name);
        button.addClassName("wraps");
        button.setDisableOnClick(true);
        button.addClickListener(
                event -> {
                    try {
                        start.accept(code);
                    } finally {
                        button.setEnabled(true);
                    }
                });
        return button;
    }
}
