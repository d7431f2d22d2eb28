package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Is the person safe? What helps now stands before any coding; no answer here is stored. */
class SafetyScreen extends Div {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final RadioButtonGroup<String> safe = question("safe");
    private final RadioButtonGroup<String> recent = question("recent");
    private final Section urgent = new Section();

    SafetyScreen(String emergencyContacts, Runnable next) {
        setId("screen-safety");
        addClassName("stack");
        Paragraph nothing = new Paragraph(getTranslation("report.new.nothing-stored"));
        nothing.addClassName("quiet");
        urgent.setId("urgent");
        urgent.addClassName("caution");
        urgent.getElement().setAttribute("role", "status");
        safe.addValueChangeListener(event -> showUrgent(emergencyContacts));
        recent.addValueChangeListener(event -> showUrgent(emergencyContacts));
        showUrgent(emergencyContacts);
        Button go = new Button(getTranslation("report.new.next"), event -> next.run());
        go.setId("safety-next");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(nothing, safe, recent, urgent, go);
    }

    private RadioButtonGroup<String> question(String name) {
        RadioButtonGroup<String> group =
                new RadioButtonGroup<>(getTranslation("report.new.safety." + name));
        group.setId("safety-" + name);
        group.addClassName("choices");
        group.setItems(YES, NO, "not-known");
        group.setItemLabelGenerator(answer -> getTranslation("report.new." + answer));
        return group;
    }

    private void showUrgent(String contacts) {
        boolean unsafe = NO.equals(safe.getValue());
        boolean justHappened = YES.equals(recent.getValue());
        urgent.removeAll();
        urgent.setVisible(unsafe || justHappened);
        if (!unsafe && !justHappened) {
            return;
        }
        UnorderedList advice = new UnorderedList();
        if (unsafe) {
            advice.add(new ListItem(getTranslation("report.new.urgent.safe-place")));
        }
        if (justHappened) {
            advice.add(
                    new ListItem(getTranslation("report.new.urgent.injury")),
                    new ListItem(getTranslation("report.new.urgent.hiv")),
                    new ListItem(getTranslation("report.new.urgent.contraception")));
        }
        UserText who =
                new UserText(
                        contacts.isBlank()
                                ? getTranslation("report.new.urgent.no-contacts")
                                : contacts);
        who.setId("emergency-contacts");
        urgent.add(
                new H2(getTranslation("report.new.urgent.title")),
                advice,
                new H2(getTranslation("report.new.urgent.contacts")),
                who);
    }
}
