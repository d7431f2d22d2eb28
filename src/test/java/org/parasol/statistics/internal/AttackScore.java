package org.parasol.statistics.internal;

import java.util.Locale;

/** How an attacker did over many counts, beside somebody who reads the margins alone. */
final class AttackScore {

    /** What an exact guess may be better by, in shares of the counts. */
    private static final double BETTER = 0.05;

    /** How much more often an attacker may be sure, and be right. */
    private static final double SURE = 0.01;

    private final Tally margins = new Tally();
    private final Tally attacker = new Tally();
    private int counts;
    private int surprises;

    /**
     * One count.
     *
     * @param before what the margins alone say
     * @param after what the attacker believes
     */
    void add(int truth, Guess before, Guess after) {
        add(truth, before, after, false);
    }

    /**
     * @param oneOrganisation whether the count is of a single organisation
     */
    void add(int truth, Guess before, Guess after, boolean oneOrganisation) {
        counts++;
        margins.add(truth, before);
        attacker.add(truth, after);
        if (oneOrganisation
                && after.isSureWhetherEmpty(truth)
                && !before.isSureWhetherEmpty(truth)) {
            surprises++;
        }
    }

    int counts() {
        return counts;
    }

    boolean holds() {
        return attacker.exact - margins.exact <= BETTER * counts
                && attacker.sure - margins.sure <= SURE * counts
                && attacker.sureWhetherEmpty - margins.sureWhetherEmpty <= SURE * counts
                && surprises == 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d counts: exact %5.1f %% (margins %5.1f %%), sure of the count %4.2f %% (%4.2f %%),"
                        + " sure whether empty %5.2f %% (%5.2f %%)",
                counts,
                percent(attacker.exact),
                percent(margins.exact),
                percent(attacker.sure),
                percent(margins.sure),
                percent(attacker.sureWhetherEmpty),
                percent(margins.sureWhetherEmpty));
    }

    private double percent(int part) {
        return counts == 0 ? 0 : 100.0 * part / counts;
    }

    /** How often somebody was right. */
    private static final class Tally {

        private int exact;
        private int sure;
        private int sureWhetherEmpty;

        void add(int truth, Guess guess) {
            exact += guess.best() == truth ? 1 : 0;
            sure += guess.isSureOf(truth) ? 1 : 0;
            sureWhetherEmpty += guess.isSureWhetherEmpty(truth) ? 1 : 0;
        }
    }
}
