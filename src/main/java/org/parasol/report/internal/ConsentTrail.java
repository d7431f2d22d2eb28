package org.parasol.report.internal;

import org.parasol.facts.Withdrawals;
import org.springframework.stereotype.Component;

/** Notes outside the database that consent to be counted was withdrawn, or given again. */
@Component
class ConsentTrail {

    private final Withdrawals withdrawals;

    ConsentTrail(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** The answers of the person concerned may have changed. */
    void changed(Summary before, Summary after) {
        boolean was = before.consentsToBeCounted();
        boolean is = after.consentsToBeCounted();
        if (was && !is) {
            withdrawals.withdrawn(after.factId());
        } else if (!was && is) {
            withdrawals.given(after.factId());
        }
    }

    /** What outlived the content is not to be counted any more. */
    void withdrawn(ConsentBody left) {
        withdrawals.withdrawn(left.factId());
    }
}
