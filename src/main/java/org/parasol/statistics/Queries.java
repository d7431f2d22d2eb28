package org.parasol.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.parasol.access.CurrentUser;
import org.parasol.statistics.internal.QueryLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What researchers ask: each sees her own, workspaces whose reports are counted see all of it
 * together and never who.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Queries {

    private static final int DAYS = 90;

    private final QueryLog log;
    private final Clock clock;

    Queries(QueryLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** What the signed-in researcher asked, newest first. */
    @PreAuthorize("hasRole('RESEARCHER')")
    public List<QueryCount> own() {
        return log.of(CurrentUser.require().account());
    }

    /** How often each table was read in the last 90 days, most first. */
    @PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'COORDINATOR')")
    public List<QueryCount> lately() {
        return log.since(since());
    }

    /** How many researchers that were. */
    @PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'COORDINATOR')")
    public OrganisationBand researchers() {
        return OrganisationBand.of(log.researchersSince(since()));
    }

    private LocalDate since() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(DAYS);
    }
}
