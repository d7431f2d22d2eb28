package org.parasol.codebook.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes case, accents and width away from text, so that what is meant the same compares the same,
 * and cuts it into what can be compared.
 */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter words are left out of a query that has longer ones: "a", "de", "la". */
    private static final int SHORT = 3;

    /** Nobody seeks with more letters; the rest is cut off. */
    private static final int MOST_LETTERS = 500;

    private Folding() {}

    static String fold(String text) {
        String start = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        String decomposed = Normalizer2.getNFKDInstance().normalize(start);
        return UCharacter.foldCase(MARKS.matcher(decomposed).replaceAll(""), true);
    }

    static List<String> words(String folded) {
        return Arrays.stream(BETWEEN_WORDS.split(folded, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What to look for: the words that matter, and pairs of neighbours in Chinese. */
    static List<String> terms(List<String> words) {
        List<String> terms = new ArrayList<>();
        boolean longer = words.stream().anyMatch(word -> word.length() >= SHORT || isHan(word));
        for (String word : words) {
            if (isHan(word)) {
                terms.addAll(pieces(word, 2));
            } else if (word.length() >= SHORT || (!longer && word.length() > 1)) {
                terms.add(word);
            }
        }
        return terms;
    }

    /** Chinese cut into single characters: with a mistyped one, no pair may be left. */
    static List<String> singleCharacters(List<String> words) {
        return words.stream()
                .filter(Folding::isHan)
                .flatMap(word -> pieces(word, 1).stream())
                .toList();
    }

    static boolean isHan(String word) {
        return word.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN);
    }

    private static List<String> pieces(String word, int length) {
        int[] characters = word.codePoints().toArray();
        if (characters.length <= length) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + length <= characters.length; i++) {
            pieces.add(new String(characters, i, length));
        }
        return pieces;
    }
}
