package org.parasol.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.parasol.base.ui.Page;
import org.parasol.base.ui.TodayCard;
import org.springframework.beans.factory.ObjectProvider;

/** What waits for this person today, put together from the cards of all rooms. */
@Route("")
@PermitAll
@Menu(title = "shell.today", order = 0)
// What cards of other rooms open: the browser is sent the parts of components that a page names.
@Uses(ConfirmDialog.class)
@Uses(ComboBox.class)
class TodayView extends Page {

    TodayView(ObjectProvider<TodayCard> offered) {
        super("shell.today");
        List<TodayCard> cards =
                offered.stream()
                        .filter(TodayCard::shown)
                        .sorted(Comparator.comparingInt(TodayCard::order))
                        .toList();
        Div list = new Div();
        list.addClassName("cards");
        cards.forEach(card -> list.add(card.content()));
        add(list);
        if (cards.isEmpty()) {
            add(new Paragraph(getTranslation("shell.today.nothing")));
        }
    }
}
