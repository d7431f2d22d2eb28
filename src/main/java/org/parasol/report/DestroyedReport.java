package org.parasol.report;

import java.time.LocalDate;
import java.util.Optional;
import org.parasol.base.ReportId;

/**
 * A report whose content is destroyed.
 *
 * @param caseCode empty where nothing is left that the reader could open
 * @param destroyed the day on which its data keys were deleted
 * @param done the day from which that counts as done: the last backup made before has expired
 * @param isDone whether that day has come
 * @param counted whether its coarse codes may still be counted
 * @param reason why it was destroyed early; empty where its time was over
 */
public record DestroyedReport(
        ReportId id,
        Optional<CaseCode> caseCode,
        LocalDate destroyed,
        LocalDate done,
        boolean isDone,
        boolean counted,
        Optional<DestructionReason> reason) {}
