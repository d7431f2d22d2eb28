package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import org.parasol.workspace.ContentRetention;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Until when a report's content is kept, and until when it may be counted. */
@Component
public class Retention {

    private final ContentRetention content;
    private final int countedMonths;
    private final Clock clock;

    Retention(
            ContentRetention content,
            @Value("${parasol.report.counted-months:120}") int countedMonths,
            Clock clock) {
        this.content = content;
        this.countedMonths = countedMonths;
        this.clock = clock;
    }

    /** The last month in which what is stored now is kept. */
    public YearMonth fromNow() {
        return from(YearMonth.now(clock));
    }

    /** The last month in which the content of a report is kept that came in then. */
    YearMonth from(YearMonth received) {
        return received.plusMonths(content.months());
    }

    /** The last month in which a report that comes in now may be counted. */
    YearMonth counted() {
        return YearMonth.now(clock).plusMonths(countedMonths);
    }

    /** The quarter of a month, for example 2031-Q4; in the order of time where sorted as text. */
    static String quarter(YearMonth month) {
        return month.getYear() + "-Q" + ((month.getMonthValue() - 1) / 3 + 1);
    }
}
