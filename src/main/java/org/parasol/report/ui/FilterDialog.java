package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parasol.base.ui.ComponentTexts;
import org.parasol.report.CodedField;
import org.parasol.report.Reports;

/** Every coded field with the codes that occur, each with how many reports have it. */
class FilterDialog extends Dialog {

    private final transient Reports reports;
    private final FieldLabels labels;
    private transient FilterUrl state;

    FilterDialog(Reports reports, FieldLabels labels, FilterUrl now, Consumer<FilterUrl> apply) {
        this.reports = reports;
        this.labels = labels;
        this.state = now;
        setHeaderTitle(getTranslation("report.list.filter.title"));
        setWidth("min(40rem, 100%)");
        Div fields = new Div();
        fields.addClassName("filter-fields");
        for (CodedField field : CodedField.values()) {
            fields.add(box(field));
        }
        add(fields);
        Button show = new Button(getTranslation("report.list.filter.done"));
        show.setId("filter-apply");
        show.addThemeVariants(ButtonVariant.PRIMARY);
        show.addClickListener(
                event -> {
                    close();
                    apply.accept(state);
                });
        Button cancel = new Button(getTranslation("report.detail.cancel"), event -> close());
        getFooter().add(cancel, show);
    }

    private MultiSelectComboBox<String> box(CodedField field) {
        Set<String> chosen = state.filter().codes().getOrDefault(field, Set.of());
        Map<String, Integer> counts =
                new TreeMap<>(reports.counts(state.filter().with(field, Set.of()), field));
        chosen.forEach(code -> counts.putIfAbsent(code, 0));
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(labels.field(field));
        ComponentTexts.apply(box);
        box.setId("filter-" + field.key());
        box.setPlaceholder(getTranslation("report.list.filter.any"));
        box.setItemLabelGenerator(
                code -> labels.code(field, code) + " (" + counts.getOrDefault(code, 0) + ")");
        box.setItems(
                (code, typed) -> Matching.contains(labels.code(field, code), typed),
                counts.keySet());
        box.setValue(chosen);
        box.setWidthFull();
        box.setEnabled(!counts.isEmpty());
        box.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        state = state.with(field, event.getValue());
                    }
                });
        return box;
    }
}
