package org.parasol.codebook.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes case, accents and width away from text, so that what sounds the same compares the same. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter words are left out of a query that has longer ones: "a", "de", "la". */
    private static final int SHORT = 3;

    private Folding() {}

    static String fold(String text) {
        String decomposed = Normalizer2.getNFKDInstance().normalize(text);
        return UCharacter.foldCase(MARKS.matcher(decomposed).replaceAll(""), true).strip();
    }

    static List<String> words(String folded) {
        return Arrays.stream(BETWEEN_WORDS.split(folded, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a query that matter. */
    static List<String> soughtWords(String folded) {
        List<String> all = words(folded);
        List<String> longer =
                all.stream().filter(word -> word.length() >= SHORT || isHan(word)).toList();
        return longer.isEmpty() ? all : longer;
    }

    static boolean isHan(String word) {
        return word.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN);
    }
}
