package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reports as they would be worst to publish: regions with a handful, one organisation with nearly
 * half of everything, a category that is seen once.
 */
final class AdversarialFacts {

    private static final List<String> COUNTRIES =
            List.of("FR", "DE", "SE", "NO", "TH", "IN", "ZA", "KE", "BR", "AR", "NZ");
    private static final List<String> SPARSE = List.of("PG", "TZ", "DO");
    private static final List<String> VIOLATIONS =
            List.of(
                    "policing.extortion",
                    "policing.raid",
                    "violence.assault",
                    "violence.theft",
                    "threats.outing",
                    "health.care-denied",
                    "living.eviction",
                    "exploitation");
    private static final List<String> PERPETRATORS =
            List.of("police", "client", "landlord", "health-worker", "neighbour");
    private static final List<String> SETTINGS =
            List.of("street", "hotel", "own-home", "online", "police-station", "border");
    private static final List<String> GROUNDS = List.of("sex-worker", "migrant", "trans");
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 6;
    private static final int ORGANISATIONS = 23;
    private static final int DOMINANT = 14_000;
    private static final int IN_OTHERS = 800;

    private final Random random = new Random(23);

    List<List<CountedFact>> organisations() {
        List<List<CountedFact>> all = new ArrayList<>();
        List<CountedFact> dominant = new ArrayList<>();
        for (int i = 0; i < DOMINANT; i++) {
            dominant.add(fact(skewed(COUNTRIES), skewed(VIOLATIONS)));
        }
        dominant.add(fact("FR", "organising.association-refused"));
        all.add(dominant);
        for (int i = 1; i < ORGANISATIONS; i++) {
            List<CountedFact> own = new ArrayList<>();
            String home = COUNTRIES.get(i % COUNTRIES.size());
            for (int j = random.nextInt(2 * IN_OTHERS); j >= 0; j--) {
                own.add(
                        fact(
                                random.nextInt(8) == 0 ? skewed(COUNTRIES) : home,
                                skewed(VIOLATIONS)));
            }
            all.add(own);
        }
        for (int i = 0; i < SPARSE.size(); i++) {
            for (int j = 0; j < 2 + 3 * i; j++) {
                all.get(1 + i).add(fact(SPARSE.get(i), skewed(VIOLATIONS)));
            }
        }
        return all;
    }

    private CountedFact fact(String country, String violation) {
        List<CountedFact.ViolationRow> rows = new ArrayList<>();
        rows.add(row(violation));
        if (random.nextInt(4) == 0) {
            rows.add(row(skewed(VIOLATIONS)));
        }
        return new CountedFact(
                random.nextInt() & 0xFFFF_FFFFL,
                country,
                year(),
                random.nextInt(5),
                skewed(SETTINGS),
                random.nextInt(9) == 0 ? "yes" : "no",
                rows,
                random.nextInt(3) == 0 ? List.of() : List.of(skewed(GROUNDS)),
                random.nextInt(3) == 0
                        ? List.of(new CountedFact.NeedRow("legal-aid", "offered"))
                        : List.of());
    }

    /** Later years more often. */
    private int year() {
        int first = random.nextInt(YEARS);
        int second = random.nextInt(YEARS);
        return FIRST_YEAR + Math.max(first, second);
    }

    private CountedFact.ViolationRow row(String violation) {
        return new CountedFact.ViolationRow(
                violation,
                skewed(PERPETRATORS),
                true,
                random.nextInt(4) == 0 ? "complaint-filed" : "no-action");
    }

    /** The first ones much more often than the last. */
    private String skewed(List<String> codes) {
        int place = random.nextInt(codes.size());
        return codes.get(random.nextInt(place + 1));
    }
}
