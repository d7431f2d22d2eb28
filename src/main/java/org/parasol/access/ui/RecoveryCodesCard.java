package org.parasol.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.parasol.base.ui.Card;

/** Single-use codes, shown this once, to be printed or written down. */
final class RecoveryCodesCard extends Card {

    RecoveryCodesCard(List<String> codes) {
        super("access.factor.codes");
        addClassNames("printable", "stack");
        OrderedList list = new OrderedList();
        list.addClassName("factor-codes");
        list.setId("factor-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        Button print =
                new Button(
                        getTranslation("access.print"),
                        event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        add(
                new Paragraph(getTranslation("access.factor.codes.text")),
                list,
                new Paragraph(getTranslation("access.factor.codes.keep")),
                print);
    }
}
