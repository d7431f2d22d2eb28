package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What can be promised, what cannot, and what the law obliges the organisation to report. */
class PromiseScreen extends Div {

    PromiseScreen(String duty, Runnable back, Runnable next) {
        setId("screen-promise");
        UserText law =
                new UserText(
                        duty.isBlank() ? getTranslation("report.new.promise.duty.unknown") : duty);
        law.setId("duty-to-report");
        Button goBack = new Button(getTranslation("report.new.back"), event -> back.run());
        goBack.setId("promise-back");
        Button goOn = new Button(getTranslation("report.new.next"), event -> next.run());
        goOn.setId("promise-next");
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(goBack, goOn);
        actions.addClassName("row");
        add(
                new Paragraph(getTranslation("report.new.promise.say")),
                heading("can"),
                list("can.no-name", "can.sealed", "can.stop", "can.help"),
                heading("cannot"),
                list("cannot.justice", "cannot.device"),
                heading("duty"),
                law,
                actions);
    }

    private H2 heading(String key) {
        return new H2(getTranslation("report.new.promise." + key));
    }

    private UnorderedList list(String... keys) {
        UnorderedList list = new UnorderedList();
        for (String key : keys) {
            list.add(new ListItem(getTranslation("report.new.promise." + key)));
        }
        return list;
    }
}
