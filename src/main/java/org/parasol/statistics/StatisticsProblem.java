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
    /** A second operator has to agree; one cannot do so for oneself. */
    SECOND_PERSON,
    /** Another request waits or runs. */
    ASKED_ALREADY,
    /** What was asked for has ended meanwhile. */
    NO_SUCH_REQUEST,
    /** The newest release stands in another's place already: one correction a quarter. */
    CORRECTED_ALREADY,
    /** There is no release that another could stand in for. */
    NOTHING_TO_CORRECT,
    /** The next release can be made, and corrects the newest one too. */
    NEXT_INSTEAD,
    /** The work broke off several times, or for a reason that nobody foresaw. */
    BROKEN_OFF,
    NO_SUCH_RELEASE,
    NO_SUCH_TABLE;

    @Override
    public String key() {
        return "statistics.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
