package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import org.parasol.codebook.CodeList;
import org.parasol.report.Perpetrator;

/** One kind of alleged perpetrator in one violation: who, in what part, and what followed. */
class PerpetratorFields extends Div {

    /** Whoever is named as the one who did it carried it out, until somebody says otherwise. */
    private static final String USUAL_PART = "carried-out";

    private final ComboBox<String> category;
    private final Select<String> involvement;
    private final Select<String> accountability;

    /** The field maker is told a field's name and gives the field its path. */
    PerpetratorFields(
            CodeChoices choices,
            Perpetrator shown,
            BiConsumer<String, Component> named,
            Runnable changed,
            Runnable remove) {
        addClassName("perpetrator");
        category = choices.combo(CodeList.PERPETRATOR, getTranslation("report.who.perpetrator"));
        category.setPlaceholder(getTranslation("report.form.type-to-search"));
        involvement =
                choices.select(CodeList.INVOLVEMENT, getTranslation("report.who.involvement"));
        accountability =
                choices.select(
                        CodeList.ACCOUNTABILITY, getTranslation("report.who.accountability"));
        named.accept("category", category);
        named.accept("involvement", involvement);
        named.accept("accountability", accountability);

        category.setValue(Codes.orNull(shown.category()));
        involvement.setValue(Codes.orNull(shown.involvement()));
        accountability.setValue(Codes.orNull(shown.accountability()));
        unfold();

        category.addValueChangeListener(
                event -> {
                    if (event.getValue() != null && involvement.isEmpty()) {
                        involvement.setValue(USUAL_PART);
                    }
                    unfold();
                    changed.run();
                });
        involvement.addValueChangeListener(event -> changed.run());
        accountability.addValueChangeListener(event -> changed.run());

        Button away = new Button(getTranslation("report.who.remove"), event -> remove.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(category, involvement, accountability, away);
    }

    /** The two further questions appear once there is somebody they are about. */
    private void unfold() {
        boolean known = !category.isEmpty();
        involvement.setVisible(known);
        accountability.setVisible(known);
    }

    Perpetrator value() {
        return new Perpetrator(
                category.getValue(), involvement.getValue(), accountability.getValue());
    }

    void focus() {
        category.focus();
    }
}
