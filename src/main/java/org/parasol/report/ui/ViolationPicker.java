package org.parasol.report.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;

/**
 * Chooses violations, several of them: by searching in one's own words, among those chosen often,
 * or by opening a category. What is chosen stands above as chips that can be removed. The value
 * keeps the order of choosing.
 */
class ViolationPicker extends CustomField<List<String>> {

    private static final int SEARCH_DELAY = 300;
    private static final int MOST_RESULTS = 12;

    private final Codebook codebook;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final List<Option> options = new ArrayList<>();
    private final Chips chips = new Chips();
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div results = new Div();
    private final Div often = new Div();
    private final Div groups = new Div();

    /** Where an option stands; the same violation can stand in each of these places. */
    private enum Place {
        FOUND("found-"),
        OFTEN("often-"),
        LISTED("violation-");

        private final String idPrefix;

        Place(String idPrefix) {
            this.idPrefix = idPrefix;
        }
    }

    /**
     * @param frequent codes that are offered before any search
     */
    ViolationPicker(Codebook codebook, List<String> frequent) {
        super(List.of());
        this.codebook = codebook;

        chips.setId("violations-chosen");
        search.setId("violation-search");
        search.setLabel(getTranslation("report.what.search"));
        search.setPlaceholder(getTranslation("report.what.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_DELAY);
        found.getElement().setAttribute("role", "status");
        results.setId("violation-results");
        groups.addClassName("violation-groups");

        search.addValueChangeListener(event -> showResults(event.getValue()));
        chips.onRemove(
                code -> {
                    choose(code, false);
                    search.focus();
                });

        if (!frequent.isEmpty()) {
            often.setId("violations-often");
            often.add(new H2(getTranslation("report.what.often")));
            frequent.forEach(code -> often.add(option(code, Place.OFTEN)));
        }
        add(chips, search, found, results, often, groups);
        // The explanation under a violation belongs to what a thumb may hit.
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => e.target.closest('[slot=helper]')"
                                + "?.parentElement.inputElement?.click())");
        codebook.violationCategories().forEach(category -> groups.add(group(category.value())));
        showChips();
    }

    private Details group(String category) {
        Details details = new Details(new H2(label(category)));
        details.setId("violation-group-" + category);
        details.setWidthFull();
        details.addOpenedChangeListener(
                event -> {
                    if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                        fill(details, category);
                    }
                });
        return details;
    }

    private void fill(Details details, String category) {
        codebook.violationTypes(category)
                .forEach(type -> details.add(option(type.value(), Place.LISTED)));
        details.add(option(category, Place.LISTED));
    }

    private void showResults(String typed) {
        options.removeIf(option -> option.place == Place.FOUND);
        results.removeAll();
        if (typed.isBlank()) {
            found.setText("");
            showUnsearched(true);
            return;
        }
        List<Code> hits = codebook.search(typed, getLocale());
        List<Code> shown = hits.subList(0, Math.min(MOST_RESULTS, hits.size()));
        found.setText(getTranslation("report.what.found", shown.size()));
        shown.forEach(hit -> results.add(option(hit.value(), Place.FOUND)));
        showUnsearched(hits.isEmpty());
    }

    private void showUnsearched(boolean shown) {
        often.setVisible(shown);
        groups.setVisible(shown);
    }

    private Option option(String code, Place place) {
        Option option = new Option(code, place);
        options.add(option);
        return option;
    }

    private void choose(String code, boolean wanted) {
        if (wanted ? chosen.add(code) : chosen.remove(code)) {
            updateValue();
            showChips();
            options.forEach(Option::refresh);
        }
    }

    private void showChips() {
        chips.show(List.copyOf(chosen), this::label, getTranslation("report.what.chosen.none"));
    }

    private String label(String code) {
        return codebook.label(CodeList.VIOLATION, code, getLocale());
    }

    @Override
    protected List<String> generateModelValue() {
        return List.copyOf(chosen);
    }

    @Override
    protected void setPresentationValue(List<String> value) {
        chosen.clear();
        chosen.addAll(value);
        showChips();
        options.forEach(Option::refresh);
    }

    @Override
    public void focus() {
        search.focus();
    }

    /** One violation that can be ticked, with its category and what it means in plain words. */
    private final class Option extends Checkbox {

        private final String code;
        private final Place place;

        Option(String code, Place place) {
            this.code = code;
            this.place = place;
            boolean type = new Code(code).isType();
            setLabel(type ? label(code) : getTranslation("report.what.group-only", label(code)));
            setHelperText(help(type));
            addClassName("violation-option");
            setId(place.idPrefix + code.replace('.', '-'));
            refresh();
            addValueChangeListener(
                    event -> {
                        if (event.isFromClient()) {
                            choose(code, event.getValue());
                        }
                    });
        }

        private String help(boolean type) {
            String help = codebook.help(code, ViolationPicker.this.getLocale());
            return type && place != Place.LISTED
                    ? label(Codebook.category(code)) + " · " + help
                    : help;
        }

        void refresh() {
            setValue(chosen.contains(code));
        }
    }
}
