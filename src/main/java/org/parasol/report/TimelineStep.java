package org.parasol.report;

import java.time.YearMonth;
import org.parasol.base.AccountId;

/**
 * One step in the life of a report.
 *
 * @param by who took it
 * @param comment what the coordinator asked when returning it; otherwise empty
 */
public record TimelineStep(ReportState state, YearMonth month, AccountId by, String comment) {}
