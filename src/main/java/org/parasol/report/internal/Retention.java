package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Until when a report is kept. */
@Component
public class Retention {

    private final int months;
    private final Clock clock;

    Retention(@Value("${parasol.report.retention-months:60}") int months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    /** The month in which what is stored now must be destroyed. */
    public YearMonth fromNow() {
        return YearMonth.now(clock).plusMonths(months);
    }
}
