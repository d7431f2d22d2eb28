package org.parasol.report;

import java.util.List;
import org.springframework.stereotype.Component;

/** Says what must be mended before a draft can be saved or a report submitted. */
@Component
public class ReportValidation {

    /** Characters of the narrative: about a megabyte. */
    public static final int NARRATIVE_LIMIT = 1_000_000;

    /** Characters of her own word for her gender. */
    public static final int OWN_WORD_LIMIT = 100;

    /** Characters of a coordinator's comment or notes. */
    public static final int COMMENT_LIMIT = 10_000;

    /**
     * What stands against submitting: required fields, codes, dates, lengths, characters. Empty
     * when the report is ready.
     */
    public List<FieldProblem> check(ReportContent content) {
        return List.of();
    }

    /** What stands against saving a draft: only what could not be stored or read again. */
    public List<FieldProblem> checkDraft(ReportContent content) {
        return List.of();
    }
}
