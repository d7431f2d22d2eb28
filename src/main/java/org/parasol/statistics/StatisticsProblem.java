package org.parasol.statistics;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can stand against a release. */
public enum StatisticsProblem implements Problem {
    /** There is a release in this quarter already: differences between releases leak. */
    ONE_A_QUARTER,
    /** Somebody else makes a release at this moment. */
    UNDER_WAY,
    /** A backup was put back, and not every workspace has compared its facts since. */
    RESTORED,
    NO_SUCH_RELEASE,
    NO_SUCH_TABLE;

    @Override
    public String key() {
        return "statistics.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
