package org.parasol.codebook;

import java.util.List;
import java.util.Locale;
import org.parasol.base.Texts;

/** Finds violations by words in the reader's language. */
class ViolationSearch {

    private final List<Code> violations;
    private final Texts texts;

    ViolationSearch(List<Code> violations, Texts texts) {
        this.violations = violations;
        this.texts = texts;
    }

    List<Code> find(String text, Locale locale) {
        String sought = text.strip().toLowerCase(locale);
        if (sought.isEmpty()) {
            return List.of();
        }
        return violations.stream()
                .filter(
                        code ->
                                texts.get(LabelKeys.label(CodeList.VIOLATION, code.value()), locale)
                                        .toLowerCase(locale)
                                        .contains(sought))
                .toList();
    }
}
