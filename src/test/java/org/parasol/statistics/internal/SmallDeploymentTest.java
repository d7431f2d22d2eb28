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
    private static final List<Integer> REPORTS = List.of(80, 60, 140, 100, 60, 160);

    private final ReleaseDraft draft = draft();

    @Test
    void what_is_reported_and_by_whom_can_be_told() {
        assertThat(figures("total")).isNotEmpty();
        assertThat(figures("year")).hasSize(3);
        assertThat(figures("violation")).hasSize(5);
        assertThat(figures("violation-by-year")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(figures("perpetrator-by-year")).hasSize(12);
        assertThat(figures("violation-by-perpetrator")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(figures("need-by-outcome")).hasSize(4);
        assertThat(coverage("violation").shareWithheld()).isZero();
        assertThat(coverage("violation-by-year").shareWithheld()).isLessThanOrEqualTo(0.25);
    }

    @Test
    void a_region_with_one_organisation_would_show_by_subtraction_and_takes_the_others_with_it() {
        assertThat(figures("region")).isEmpty();
        assertThat(figures("violation-by-region")).isEmpty();
    }

    @Test
    void tables_that_would_show_little_step_up() {
        assertThat(standIn("country")).isEqualTo("group");
        assertThat(standIn("violation-by-country")).isEqualTo("violation-by-group");
        assertThat(standIn("country-by-year")).isEqualTo("region-by-year");
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
        for (int number = 0; number < COUNTRIES.size(); number++) {
            List<CountedFact> own = new ArrayList<>();
            for (int i = 0; i < REPORTS.get(number); i++) {
                own.add(fact(COUNTRIES.get(number), random));
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
