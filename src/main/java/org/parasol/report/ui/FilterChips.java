package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parasol.base.ui.Sign;
import org.parasol.report.CodedField;

/** The filters in force, each as a chip that takes itself away, and the way to more of them. */
class FilterChips extends Div {

    private final FieldLabels labels;
    private final Consumer<FilterUrl> apply;
    private final Chips chips = new Chips();
    private final Button clear = new Button();
    private transient FilterUrl shown = FilterUrl.of(QueryParameters.empty());

    FilterChips(FieldLabels labels, Runnable more, Consumer<FilterUrl> apply) {
        this.labels = labels;
        this.apply = apply;
        setId("filters");
        addClassName("row");
        chips.getElement().setAttribute("aria-label", getTranslation("report.list.filters"));
        Button add = new Button(getTranslation("report.list.filter.add"), Sign.plus());
        add.setId("filter-add");
        add.addClickListener(event -> more.run());
        clear.setText(getTranslation("report.list.filter.clear"));
        clear.setId("filter-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> apply.accept(shown.withoutFilters()));
        add(add, chips, clear);
    }

    void show(FilterUrl state) {
        shown = state;
        List<String> codes = new ArrayList<>();
        for (CodedField field : CodedField.values()) {
            state.filter().codes().getOrDefault(field, Set.of()).stream()
                    .sorted()
                    .forEach(code -> codes.add(field.key() + "=" + code));
        }
        chips.show(codes, this::label, "");
        chips.setVisible(!codes.isEmpty());
        chips.onRemove(chip -> apply.accept(without(state, chip)));
        clear.setVisible(codes.size() > 1);
    }

    private String label(String chip) {
        return labels.field(field(chip)) + ": " + labels.code(field(chip), code(chip));
    }

    private static FilterUrl without(FilterUrl state, String chip) {
        Set<String> left =
                new HashSet<>(state.filter().codes().getOrDefault(field(chip), Set.of()));
        left.remove(code(chip));
        return state.with(field(chip), left);
    }

    private static CodedField field(String chip) {
        return CodedField.of(chip.substring(0, chip.indexOf('='))).orElseThrow();
    }

    private static String code(String chip) {
        return chip.substring(chip.indexOf('=') + 1);
    }
}
