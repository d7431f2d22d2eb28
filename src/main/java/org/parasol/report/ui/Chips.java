package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.parasol.base.ui.Sign;

/** Short things that were chosen, each with a button that takes it away again. */
class Chips extends UnorderedList {

    private Consumer<String> remove = code -> {};

    Chips() {
        addClassName("chips");
        getElement().setAttribute("aria-label", getTranslation("report.what.chosen"));
    }

    /** What happens when the button on a chip is pressed. */
    void onRemove(Consumer<String> remove) {
        this.remove = remove;
    }

    /** Shows these; where there are none, says so. */
    void show(List<String> codes, UnaryOperator<String> label, String none) {
        removeAll();
        if (codes.isEmpty()) {
            ListItem item = new ListItem(none);
            item.addClassName("none");
            add(item);
        }
        codes.forEach(code -> add(chip(code, label.apply(code))));
    }

    private ListItem chip(String code, String label) {
        Button button = new Button(label, Sign.cross());
        button.setIconAfterText(true);
        button.setAriaLabel(getTranslation("report.form.remove", label));
        button.setId("remove-" + code.replace('.', '-').replace('=', '-'));
        button.addClickListener(event -> remove.accept(code));
        return new ListItem(button);
    }
}
