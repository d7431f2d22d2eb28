package org.parasol.report.internal;

import java.time.Instant;
import org.parasol.report.ReportContent;

/** What is sealed as a draft. */
public record DraftBody(ReportContent content, Instant savedAt) {}
