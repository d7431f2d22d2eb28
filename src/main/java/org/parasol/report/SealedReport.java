package org.parasol.report;

import java.util.List;
import java.util.Optional;
import org.parasol.base.ReportId;

/**
 * A report as it is stored, to be taken along: nothing of it is opened.
 *
 * @param version counts the sealings of its parts
 * @param received the month
 * @param retention the last month in which its content is kept
 * @param consentUntil the last quarter in which it may be counted
 * @param destroyedOn the day on which its content was destroyed
 */
public record SealedReport(
        ReportId id,
        int version,
        String received,
        String retention,
        Optional<String> consentUntil,
        Optional<String> destroyedOn,
        List<SealedReportPart> parts) {

    /**
     * A sealed part.
     *
     * @param key its data key, sealed to the workspace
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record SealedReportPart(String part, int version, byte[] ciphertext, byte[] key) {}
}
