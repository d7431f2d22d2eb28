package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** She said no, which is a good answer too: nothing was kept. */
class DeclinedScreen extends Div {

    DeclinedScreen() {
        setId("screen-declined");
        Button back = new Button(getTranslation("report.new.declined.back"));
        back.setId("declined-back");
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.addClickListener(event -> UI.getCurrent().navigate(""));
        add(new Paragraph(getTranslation("report.new.declined.text")), back);
    }
}
