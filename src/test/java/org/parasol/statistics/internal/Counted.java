package org.parasol.statistics.internal;

import java.util.List;
import org.parasol.statistics.Tables;

/** Facts of some organisations, counted into all tables. */
final class Counted {

    private Counted() {}

    static Counting of(List<List<CountedFact>> organisations, Places places) {
        Counting counting = new Counting(Tables.all(), places);
        for (int i = 0; i < organisations.size(); i++) {
            int organisation = i;
            organisations.get(i).forEach(fact -> counting.add(organisation, fact));
        }
        return counting;
    }
}
