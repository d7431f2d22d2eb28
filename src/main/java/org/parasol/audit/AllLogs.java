package org.parasol.audit;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.parasol.audit.internal.LogVerifier;

/** Every log of a database, for whoever runs it: ids and numbers, no names. */
public final class AllLogs {

    private final LogVerifier verifier;

    private AllLogs(LogVerifier verifier) {
        this.verifier = verifier;
    }

    /** The logs that this account of the database can read; nothing is written. */
    public static AllLogs in(DataSource database) {
        return new AllLogs(LogVerifier.over(database, Clock.systemUTC()));
    }

    /**
     * Checks all of them, the platform's first. A log is looked for wherever something is left of
     * it: an entry, a head or a signed head.
     */
    public List<LogCheck> check() {
        return verifier.all();
    }
}
