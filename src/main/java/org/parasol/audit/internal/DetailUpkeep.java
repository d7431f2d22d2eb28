package org.parasol.audit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases what stands beside old entries; the entries and their chain stay. */
@Component
class DetailUpkeep {

    private final Chain chain;
    private final Clock clock;
    private final int days;

    DetailUpkeep(Chain chain, Clock clock, @Value("${parasol.audit.details-days:400}") int days) {
        this.chain = chain;
        this.clock = clock;
        this.days = days;
    }

    @Scheduled(cron = "0 40 3 * * *")
    void erase() {
        chain.eraseDetailsBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(days));
    }
}
