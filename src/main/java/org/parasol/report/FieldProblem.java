package org.parasol.report;

import java.util.List;

/**
 * What is wrong with one field of a report.
 *
 * @param field the path, for example {@code violations[0].perpetrators[1].category}, {@code
 *     place.country}, {@code consents.to-record}
 * @param textKey key of the text to show at the field
 * @param arguments numbers for the text; never anything that was typed
 */
public record FieldProblem(String field, String textKey, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public FieldProblem(String field, String textKey) {
        this(field, textKey, List.of());
    }
}
