package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.TableCoverage;

/** Six organisations in five countries with 600 reports: few, and still of use. */
class SmallDeploymentTest {

    private static final Places PLACES = new Places(new Regions(), new LegalModels());
    private static final Period LAST = new Period(2025, 4);
    private static final List<String> COUNTRIES = List.of("SE", "NO", "DE", "FR", "FR", "NZ");

    private final ReleaseDraft draft = draft();

    @Test
    void what_is_reported_and_by_whom_can_be_told() {
        assertThat(figures("total")).isNotEmpty();
        assertThat(figures("year").keySet()).contains("2024", "2025");
        assertThat(figures("region")).containsKey("150");
        assertThat(figures("violation")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(figures("violation-by-region")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(figures("perpetrator")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(figures("accountability")).isNotEmpty();
        assertThat(figures("need")).isNotEmpty();
        assertThat(coverage("violation").shareWithheld()).isLessThanOrEqualTo(0.15);
    }

    @Test
    void tables_that_would_show_little_step_up() {
        assertThat(standIn("country")).isEqualTo("group");
        assertThat(standIn("violation-by-country")).isEqualTo("violation-by-group");
        assertThat(standIn("country-by-year")).isNotEmpty();
    }

    @Test
    void who_is_alone_and_agreed_is_shown_by_category_and_year() {
        assertThat(figures("one-organisation").keySet())
                .isNotEmpty()
                .allMatch(codes -> codes.contains("|NZ|"));
    }

    private Map<String, Integer> figures(String table) {
        return Map.copyOf(Objects.requireNonNull(draft.figures().get(table)));
    }

    private String standIn(String table) {
        return coverage(table).standIn().orElse("");
    }

    private TableCoverage coverage(String table) {
        return Objects.requireNonNull(draft.coverage().tables().get(table));
    }

    private static ReleaseDraft draft() {
        Random random = new Random(5);
        List<List<CountedFact>> all = new ArrayList<>();
        for (String country : COUNTRIES) {
            List<CountedFact> own = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                own.add(fact(country, random));
            }
            all.add(own);
        }
        Counting counting = Counted.of(all, PLACES, LAST, Map.of(5, "NZ"));
        return ReleaseDraft.of(
                LAST.after().firstDay(),
                LAST,
                1,
                counting,
                Rule.STANDARD,
                Rule.STANDARD.perturbation(),
                PLACES,
                EarlierRelease.NONE);
    }

    private static CountedFact fact(String country, Random random) {
        String violation =
                one(
                        random,
                        "violence.assault",
                        "violence.assault",
                        "violence.theft",
                        "policing.extortion",
                        "policing.extortion",
                        "health.care-denied",
                        "living.eviction",
                        "stigma.discrimination");
        String perpetrator = one(random, "police", "client", "client", "landlord", "unknown");
        return new CountedFact(
                random.nextInt() & 0xFFFF_FFFFL,
                country,
                2023 + random.nextInt(3),
                1 + random.nextInt(4),
                one(random, "street", "hotel", "own-home"),
                one(random, "yes", "no", "no", "not-asked"),
                List.of(
                        new CountedFact.ViolationRow(
                                violation,
                                perpetrator,
                                true,
                                one(random, "no-action", "no-action", "not-reported", "charged"))),
                List.of(one(random, "migrant", "trans", "sex-work")),
                List.of(
                        new CountedFact.NeedRow(
                                one(random, "legal-aid", "health"),
                                one(random, "offered", "accepted"))));
    }

    private static String one(Random random, String... codes) {
        return codes[random.nextInt(codes.length)];
    }
}
