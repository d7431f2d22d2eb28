package org.parasol.statistics.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parasol.statistics.Tables;

/** Facts of some organisations, counted into all tables. */
final class Counted {

    private Counted() {}

    static Counting of(List<List<CountedFact>> organisations, Places places) {
        return of(organisations, places, new Period(2030, 4));
    }

    static Counting of(List<List<CountedFact>> organisations, Places places, Period last) {
        return of(organisations, places, last, Map.of());
    }

    /** With the countries in which organisations let their own figures be shown. */
    static Counting of(
            List<List<CountedFact>> organisations,
            Places places,
            Period last,
            Map<Integer, String> waived) {
        Counting counting = new Counting(Tables.all(), places, last, waived);
        for (int i = 0; i < organisations.size(); i++) {
            int organisation = i;
            organisations.get(i).forEach(fact -> counting.add(organisation, fact));
        }
        return counting;
    }

    /** The rule applied to everything, as in a first release that shows all tables. */
    static DisclosureControl controlled(
            Counting counting, Perturbation perturbation, Places places) {
        DisclosureControl control =
                new DisclosureControl(
                        counting,
                        Rule.STANDARD,
                        new Drawing(
                                counting,
                                Rule.STANDARD,
                                perturbation,
                                new Period(counting.lastWholeYear(), 4),
                                EarlierRelease.NONE),
                        places);
        control.apply(Set.of());
        return control;
    }
}
