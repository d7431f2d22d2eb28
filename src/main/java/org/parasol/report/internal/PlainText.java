package org.parasol.report.internal;

import java.util.List;
import org.parasol.report.ReportContent;

/**
 * Makes typed text safe to keep: null bytes and other control characters go, and halves of
 * characters, which could not be read again. Every real character of every script stays, whatever
 * its direction.
 */
public final class PlainText {

    private PlainText() {}

    /** The text without what no keyboard types; line ends become line feeds. */
    public static String clean(String typed) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (text.codePoints().allMatch(PlainText::isText)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isText).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The report with all its free texts cleaned. */
    public static ReportContent clean(ReportContent content) {
        return withTexts(
                content, clean(content.narrative()), clean(content.person().genderOwnWord()));
    }

    /** The report without what was typed and who may read it: its codes. */
    public static ReportContent codesOf(ReportContent content) {
        return withTexts(content, "", "").readBy("", List.of());
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static ReportContent withTexts(
            ReportContent content, String narrative, String genderOwnWord) {
        return content.withNarrative(narrative)
                .withPerson(content.person().withGenderOwnWord(genderOwnWord));
    }
}
