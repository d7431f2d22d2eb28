package org.parasol.report.ui;

import org.jspecify.annotations.Nullable;

/** Between a report, in which no answer is the empty text, and fields, in which it is null. */
final class Codes {

    private Codes() {}

    static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    static String orEmpty(@Nullable String code) {
        return code == null ? "" : code;
    }
}
