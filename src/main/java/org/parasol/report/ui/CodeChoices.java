package org.parasol.report.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;

/** Makes choosers of codes, labelled in the reader's language; their values are codes. */
final class CodeChoices {

    private final Codebook codebook;
    private final Locale locale;

    CodeChoices(Codebook codebook, Locale locale) {
        this.codebook = codebook;
        this.locale = locale;
    }

    String label(CodeList list, String code) {
        return codebook.label(list, code, locale);
    }

    /** A list's own codes, in their order. */
    List<String> codes(CodeList list) {
        return codebook.codes(list).stream().map(Code::value).toList();
    }

    /** A list's own codes, and after them those that say why there is no answer. */
    List<String> codesAndMissing(CodeList list) {
        List<String> all = new ArrayList<>(codes(list));
        codebook.missingCodes().forEach(code -> all.add(code.value()));
        return all;
    }

    /** For lists that are short enough to lie open on a phone. */
    RadioButtonGroup<String> radios(CodeList list, String label) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.addClassName("choices");
        group.setItems(codesAndMissing(list));
        group.setItemLabelGenerator(code -> label(list, code));
        return group;
    }

    /** For lists of middle length, and where several stand below each other. */
    Select<String> select(CodeList list, String label) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(codesAndMissing(list));
        select.setItemLabelGenerator(code -> code == null ? "" : label(list, code));
        select.setWidthFull();
        return select;
    }

    /** For long lists: one types to find. */
    ComboBox<String> combo(CodeList list, String label) {
        ComboBox<String> box = new ComboBox<>(label);
        box.setItemLabelGenerator(code -> label(list, code));
        box.setItems(
                (code, typed) -> Matching.contains(label(list, code), typed),
                codesAndMissing(list));
        box.setWidthFull();
        return box;
    }

    /** For lists of which several may be chosen. */
    CheckboxGroup<String> checks(CodeList list, String label) {
        CheckboxGroup<String> group = new CheckboxGroup<>(label);
        group.addClassName("choices");
        group.setItems(codes(list));
        group.setItemLabelGenerator(code -> label(list, code));
        return group;
    }
}
