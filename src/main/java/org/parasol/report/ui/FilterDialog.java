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
            Map<String, Integer> counts = counts(field);
            if (!counts.isEmpty()) {
                fields.add(box(field, counts));
            }
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

    /** The codes that occur under the other filters, and those chosen already. */
    private Map<String, Integer> counts(CodedField field) {
        Map<String, Integer> counts =
                new TreeMap<>(reports.counts(state.filter().with(field, Set.of()), field));
        chosen(field).forEach(code -> counts.putIfAbsent(code, 0));
        return counts;
    }

    private Set<String> chosen(CodedField field) {
        return state.filter().codes().getOrDefault(field, Set.of());
    }

    private MultiSelectComboBox<String> box(CodedField field, Map<String, Integer> counts) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(labels.field(field));
        ComponentTexts.apply(box);
        box.setId("filter-" + field.key());
        box.setPlaceholder(getTranslation("report.list.filter.any"));
        box.setItemLabelGenerator(
                code -> labels.code(field, code) + " (" + counts.getOrDefault(code, 0) + ")");
        box.setItems(
                (code, typed) -> Matching.contains(labels.code(field, code), typed),
                counts.keySet());
        box.setValue(chosen(field));
        box.setWidthFull();
        box.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        state = state.with(field, event.getValue());
                    }
                });
        return box;
    }
}
