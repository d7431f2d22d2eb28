package org.parasol.report;

import java.util.List;
import org.parasol.base.ProblemException;

/** A report was refused because of its fields. */
public class InvalidReportException extends ProblemException {

    private final transient List<FieldProblem> fields;

    public InvalidReportException(List<FieldProblem> fields) {
        super(ReportProblem.INVALID, fields.size());
        this.fields = List.copyOf(fields);
    }

    /** What to mend, in the order of the form. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
