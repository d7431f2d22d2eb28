package org.parasol.report.internal;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportState;

/**
 * What is sealed as the summary of a report: everything that lists, counts and facts are made of.
 *
 * @param caseCode 40 random bits
 * @param received month first submitted
 * @param retention a month of the last quarter in which it may be counted
 * @param factId names its row among the facts; random, made with the report
 * @param recordKey the secret number that perturbs every figure it enters; made with the report
 * @param verification code of {@code CodeList.VERIFICATION}, empty until a coordinator decides
 * @param codes the content without what was typed
 */
public record Summary(
        long caseCode,
        ReportState state,
        YearMonth received,
        YearMonth retention,
        UUID factId,
        long recordKey,
        String verification,
        ReportContent codes) {

    public Summary(
            long caseCode,
            ReportState state,
            YearMonth received,
            YearMonth retention,
            UUID factId,
            long recordKey,
            @Nullable String verification,
            ReportContent codes) {
        this.caseCode = caseCode;
        this.state = state;
        this.received = received;
        this.retention = retention;
        this.factId = factId;
        this.recordKey = recordKey;
        this.verification = verification == null ? "" : verification;
        this.codes = codes;
    }

    /** Whether the person concerned agreed to be counted; not yet whether it may be. */
    boolean consentsToBeCounted() {
        return codes.mayBeRecorded() && codes.consentsTo("to-be-counted");
    }

    Summary in(ReportState changed) {
        return new Summary(
                caseCode, changed, received, retention, factId, recordKey, verification, codes);
    }

    Summary verifiedAs(String changed) {
        return new Summary(caseCode, state, received, retention, factId, recordKey, changed, codes);
    }

    Summary withCodes(ReportContent changed) {
        return new Summary(
                caseCode,
                state,
                received,
                retention,
                factId,
                recordKey,
                verification,
                PlainText.codesOf(changed));
    }
}
