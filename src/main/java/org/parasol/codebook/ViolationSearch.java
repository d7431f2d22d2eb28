package org.parasol.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.codebook.internal.WordIndex;
import org.parasol.codebook.internal.WordIndex.Field;

/**
 * Finds violations by words in the reader's language: labels first, then other words that people
 * use for it, plain descriptions and the category.
 */
class ViolationSearch {

    private static final double LABEL = 1;
    private static final double WORDS = 0.8;
    private static final double DESCRIPTION = 0.6;
    private static final double CATEGORY = 0.55;

    private final Map<Locale, WordIndex> indexes = new HashMap<>();

    ViolationSearch(List<Code> violations, Texts texts) {
        for (Locale language : Languages.ALL) {
            WordIndex index = new WordIndex();
            for (Code code : violations) {
                index.add(code.value(), fields(code, texts, language));
            }
            indexes.put(language, index);
        }
    }

    List<Code> find(String text, Locale locale) {
        WordIndex index = indexes.get(Languages.nearest(locale));
        return index == null ? List.of() : index.find(text).stream().map(Code::new).toList();
    }

    private static List<Field> fields(Code code, Texts texts, Locale language) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(label(code, texts, language), LABEL));
        fields.add(new Field(texts.get(LabelKeys.help(code.value()), language), DESCRIPTION));
        String words = LabelKeys.words(code.value());
        if (texts.has(words)) {
            fields.add(new Field(texts.get(words, language), WORDS));
        }
        if (code.isType()) {
            fields.add(new Field(label(code.category(), texts, language), CATEGORY));
        }
        return fields;
    }

    private static String label(Code code, Texts texts, Locale language) {
        return texts.get(LabelKeys.label(CodeList.VIOLATION, code.value()), language);
    }
}
