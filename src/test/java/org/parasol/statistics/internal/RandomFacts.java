package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up facts in few codes, so that cells of all sizes come about. */
final class RandomFacts {

    private static final List<String> COUNTRIES = List.of("SE", "NO", "FR", "DE", "BR", "NZ");
    private static final List<String> VIOLATIONS =
            List.of(
                    "violence.assault",
                    "violence.theft",
                    "policing.extortion",
                    "policing.raid",
                    "health.care-denied",
                    "exploitation");
    private static final List<String> PERPETRATORS = List.of("police", "client", "landlord", "");
    private static final List<String> OUTCOMES = List.of("offered", "accepted");

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    /** Facts by organisation; each organisation works in one country, mostly. */
    List<List<CountedFact>> organisations() {
        List<List<CountedFact>> organisations = new ArrayList<>();
        int number = 2 + random.nextInt(10);
        int most = 5 + random.nextInt(120);
        for (int i = 0; i < number; i++) {
            String home = one(COUNTRIES);
            List<CountedFact> facts = new ArrayList<>();
            int size = random.nextInt(most);
            for (int j = 0; j < size; j++) {
                facts.add(fact(random.nextInt(10) == 0 ? one(COUNTRIES) : home));
            }
            organisations.add(facts);
        }
        return organisations;
    }

    private CountedFact fact(String country) {
        List<CountedFact.ViolationRow> rows = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String perpetrator = one(PERPETRATORS);
            rows.add(
                    new CountedFact.ViolationRow(
                            common(VIOLATIONS),
                            perpetrator,
                            !perpetrator.isEmpty() && random.nextInt(4) > 0,
                            perpetrator.isEmpty() ? "" : one(List.of("no-action", "charged"))));
        }
        List<CountedFact.NeedRow> needs = new ArrayList<>();
        if (random.nextBoolean()) {
            needs.add(new CountedFact.NeedRow("legal-aid", one(OUTCOMES)));
        }
        if (random.nextInt(5) == 0) {
            needs.add(new CountedFact.NeedRow("money", one(OUTCOMES)));
        }
        return new CountedFact(
                random.nextInt() & 0xFFFF_FFFFL,
                country,
                2022 + random.nextInt(3),
                random.nextInt(5),
                common(List.of("street", "hotel", "own-home")),
                one(List.of("yes", "no", "not-asked")),
                rows,
                random.nextBoolean() ? List.of("migrant") : List.of("trans", "migrant"),
                needs);
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    /** Earlier codes more often, so that the last ones are rare. */
    private String common(List<String> codes) {
        int place = random.nextInt(codes.size());
        return codes.get(random.nextInt(place + 1));
    }
}
