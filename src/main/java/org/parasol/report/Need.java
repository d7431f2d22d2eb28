package org.parasol.report;

import org.jspecify.annotations.Nullable;

/**
 * Help that is needed and what came of it.
 *
 * @param need code of {@code CodeList.NEED}
 * @param outcome code of {@code CodeList.REFERRAL_OUTCOME}
 */
public record Need(@Coded String need, @Coded String outcome) {

    public Need(@Nullable String need, @Nullable String outcome) {
        this.need = Absent.text(need);
        this.outcome = Absent.text(outcome);
    }
}
