package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;

/** Within a year, no small change of the reports shows in any figure or in any that is missing. */
class StandingFiguresLaws {

    private static final Places PLACES = new Places(new Regions(), new LegalModels());
    private static final Period WHOLE_YEAR = new Period(2024, 4);

    @Property(tries = 40)
    void whatIsTakenBackShowsNowhere(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int many) {
        List<List<CountedFact>> organisations = new RandomFacts(seed).organisations();
        AttackedRelease before = made(organisations, WHOLE_YEAR, EarlierRelease.NONE);
        AttackedRelease after =
                made(
                        without(organisations, many, new Random(seed)),
                        WHOLE_YEAR.after(),
                        before.asEarlier());

        assertThat(shown(after)).isEqualTo(shown(before));
    }

    @Property(tries = 40)
    void whatComesLateShowsNowhere(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int many) {
        List<List<CountedFact>> organisations = new RandomFacts(seed).organisations();
        AttackedRelease before =
                made(
                        without(organisations, many, new Random(seed)),
                        WHOLE_YEAR,
                        EarlierRelease.NONE);
        AttackedRelease after = made(organisations, WHOLE_YEAR.after(), before.asEarlier());

        assertThat(shown(after)).isEqualTo(shown(before));
    }

    @Property(tries = 20)
    void theYearlyRevisionDrawsAllOfItAnewThoughNothingChanged(@ForAll long seed) {
        List<List<CountedFact>> organisations = new ArrayList<>();
        for (int world = 0; world < 8; world++) {
            organisations.addAll(new RandomFacts(seed * 31 + world).organisations());
        }
        AttackedRelease before = made(organisations, WHOLE_YEAR, EarlierRelease.NONE);
        AttackedRelease after = made(organisations, new Period(2025, 4), before.asEarlier());
        Assume.that(figures(before, "violation").size() >= 3);

        assertThat(shown(after)).isNotEqualTo(shown(before));
    }

    private static AttackedRelease made(
            List<List<CountedFact>> facts, Period last, EarlierRelease earlier) {
        return AttackedRelease.made(facts, PLACES, Rule.STANDARD, last, earlier);
    }

    private static List<List<CountedFact>> without(
            List<List<CountedFact>> facts, int many, Random random) {
        List<List<CountedFact>> left = new ArrayList<>();
        facts.forEach(own -> left.add(new ArrayList<>(own)));
        for (int i = 0; i < many; i++) {
            List<CountedFact> own = left.get(random.nextInt(left.size()));
            if (!own.isEmpty()) {
                own.remove(random.nextInt(own.size()));
            }
        }
        return left;
    }

    private static Map<String, Map<String, Integer>> shown(AttackedRelease release) {
        return release.asEarlier().figures();
    }

    private static Map<String, Integer> figures(AttackedRelease release, String table) {
        return shown(release).getOrDefault(table, Map.of());
    }
}
