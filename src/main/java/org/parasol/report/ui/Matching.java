package org.parasol.report.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what somebody types with a label: case and accents do not matter. */
final class Matching {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Matching() {}

    static boolean contains(String label, String typed) {
        return plain(label).contains(plain(typed));
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
