package org.parasol.report;

import java.util.ArrayList;
import java.util.List;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;

/** Collects what is wrong with the fields of one report. */
final class FieldChecks {

    private final Codebook codebook;
    private final List<FieldProblem> found = new ArrayList<>();

    FieldChecks(Codebook codebook) {
        this.codebook = codebook;
    }

    List<FieldProblem> found() {
        return found;
    }

    void add(String field, String textKey, Object... arguments) {
        found.add(new FieldProblem(field, textKey, List.of(arguments)));
    }

    boolean knows(CodeList list, String code) {
        return codebook.has(list, code);
    }

    /** An empty code is a question not reached yet. */
    void code(String field, CodeList list, String code) {
        if (!code.isEmpty() && !knows(list, code)) {
            add(field, "report.field.unknown-code");
        }
    }

    void required(String field, String value) {
        if (value.isEmpty()) {
            add(field, "report.field.required");
        }
    }

    void length(String field, String text, int limit) {
        if (text.length() > limit) {
            add(field, "report.field.too-long", limit);
        }
    }

    void size(String field, List<?> entries) {
        if (entries.size() > ReportValidation.ENTRY_LIMIT) {
            add(field, "report.field.too-many", ReportValidation.ENTRY_LIMIT);
        }
    }
}
