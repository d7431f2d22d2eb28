package org.parasol.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what a writing left out into empty values. */
final class Absent {

    private Absent() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T> List<T> list(@Nullable List<T> value) {
        return value == null ? List.of() : List.copyOf(value);
    }

    /** Keeps equality and drops the order, which means nothing here. */
    static Map<String, String> map(@Nullable Map<String, String> value) {
        return value == null ? Map.of() : Map.copyOf(value);
    }
}
