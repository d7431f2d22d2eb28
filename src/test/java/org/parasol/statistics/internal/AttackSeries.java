package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.facts.Fact;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.platform.demo.DemoFactsInMemory;

/** Five quarterly releases, each made after the one before it, while reports still come in. */
final class AttackSeries {

    private static final Places PLACES = new Places(new Regions(), new LegalModels());
    private static final Period FIRST = new Period(2025, 3);
    static final int RELEASES = 5;
    private static final int LATE_PERCENT = 12;
    private static final int TAKEN_BACK_PERCENT = 1;

    private final List<AttackedRelease> releases = new ArrayList<>();

    private AttackSeries(List<List<CountedFact>> facts) {
        Random random = new Random(17);
        List<List<Stay>> stays =
                facts.stream()
                        .map(own -> own.stream().map(fact -> Stay.of(fact, random)).toList())
                        .toList();
        Period last = FIRST;
        EarlierRelease earlier = EarlierRelease.NONE;
        for (int number = 0; number < RELEASES; number++) {
            int now = number;
            List<List<CountedFact>> there =
                    stays.stream()
                            .map(
                                    own ->
                                            own.stream()
                                                    .filter(stay -> stay.isThere(now))
                                                    .map(Stay::fact)
                                                    .toList())
                            .toList();
            AttackedRelease release =
                    AttackedRelease.made(there, PLACES, Rule.STANDARD, last, earlier);
            releases.add(release);
            earlier = release.asEarlier();
            last = last.after();
        }
    }

    /** The demonstration's reports. */
    static AttackSeries demonstration() {
        return demonstration(1);
    }

    /** A smaller world of the same shape. */
    static AttackSeries demonstration(double share) {
        return new AttackSeries(
                DemoFactsInMemory.organisations(20150811L, share).stream()
                        .map(own -> own.stream().map(AttackSeries::counted).toList())
                        .toList());
    }

    /** Sparse regions, one dominant organisation, a category seen once. */
    static AttackSeries adversarial() {
        return new AttackSeries(new AdversarialFacts().organisations());
    }

    List<AttackedRelease> releases() {
        return releases;
    }

    /** As the fact is stored: see the stored violation for what is cut to its category. */
    private static CountedFact counted(Fact fact) {
        List<CountedFact.ViolationRow> rows = new ArrayList<>();
        for (FactViolation violation : fact.violations()) {
            String category = Codebook.category(violation.violation());
            boolean cut = fact.ageBand().equals("under-18") || category.equals("exploitation");
            String code = cut ? category : violation.violation();
            for (FactPerpetrator one : violation.perpetrators()) {
                rows.add(
                        new CountedFact.ViolationRow(
                                code, one.category(), one.linked(), one.accountability()));
            }
        }
        return new CountedFact(
                fact.recordKey() & 0xFFFF_FFFFL,
                fact.country(),
                fact.year(),
                fact.quarter(),
                fact.setting(),
                fact.transExperience(),
                rows,
                fact.grounds(),
                fact.needs().entrySet().stream()
                        .map(need -> new CountedFact.NeedRow(need.getKey(), need.getValue()))
                        .toList());
    }

    /**
     * From which release on a report is there, and up to which.
     *
     * @param from late reports come up to four releases after their period is over
     * @param to the first release without it
     */
    private record Stay(CountedFact fact, int from, int to) {

        static Stay of(CountedFact fact, Random random) {
            int closed = 0;
            Period last = FIRST;
            while (closed < RELEASES
                    && (fact.quarter() == 0
                            ? fact.year() > last.lastWholeYear()
                            : last.toString()
                                            .compareTo(
                                                    new Period(fact.year(), fact.quarter())
                                                            .toString())
                                    < 0)) {
                closed++;
                last = last.after();
            }
            int late = random.nextInt(100) < LATE_PERCENT ? 1 + random.nextInt(4) : 0;
            int gone =
                    random.nextInt(100) < TAKEN_BACK_PERCENT
                            ? 1 + random.nextInt(RELEASES)
                            : RELEASES;
            return new Stay(fact, closed + late, gone);
        }

        boolean isThere(int release) {
            return release >= from && release < to;
        }
    }
}
