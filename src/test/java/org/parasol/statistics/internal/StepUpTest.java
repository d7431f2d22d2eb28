package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.Tables;

class StepUpTest {

    private static final Places PLACES = new Places(new Regions(), new LegalModels());

    @Example
    void whatIsTooThinByCountryIsShownByGroup() {
        // Four organisations in each of two neighbours: little in a country and year, enough above.
        List<List<CountedFact>> organisations = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            organisations.add(facts(i < 4 ? "SE" : "NO"));
        }
        ReleaseDraft draft = draft(organisations);

        assertThat(coverage(draft, "country-by-year").standIn()).contains("group-by-year");
        assertThat(draft.figures().get("country-by-year")).isEmpty();
        assertThat(coverage(draft, "group-by-year").standIn()).isEmpty();
        assertThat(draft.figures().get("group-by-year")).containsEntry("154|2024", 16);
        assertThat(draft.figures().get("country")).containsEntry("SE", 24);
    }

    @Property(tries = 40)
    void noShownTableThatCouldStepUpWithholdsMoreThanHalf(@ForAll long seed) {
        ReleaseDraft draft = draft(new RandomFacts(seed).organisations());
        Tables.all().stream()
                .filter(table -> table.coarserTable().isPresent())
                .map(table -> coverage(draft, table.name()))
                .filter(table -> table.standIn().isEmpty())
                .forEach(table -> assertThat(table.shareWithheld()).isLessThanOrEqualTo(0.5));
    }

    @Property(tries = 40)
    void sharesAreToldInSteps(@ForAll long seed) {
        draft(new RandomFacts(seed).organisations())
                .coverage()
                .tables()
                .values()
                .forEach(
                        table ->
                                assertThat(table.shareWithheld() * 20)
                                        .isEqualTo(Math.rint(table.shareWithheld() * 20)));
    }

    private static List<CountedFact> facts(String country) {
        List<CountedFact> facts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            facts.add(
                    new CountedFact(
                            i,
                            country,
                            2022 + i % 3,
                            0,
                            "street",
                            "no",
                            List.of(
                                    new CountedFact.ViolationRow(
                                            "violence.assault", "", false, "")),
                            List.of(),
                            List.of()));
        }
        return facts;
    }

    private static ReleaseDraft draft(List<List<CountedFact>> organisations) {
        Counting counting = Counted.of(organisations, PLACES);
        return ReleaseDraft.of(
                LocalDate.of(2026, 1, 5),
                new Period(2025, 4),
                1,
                counting,
                Rule.STANDARD,
                Rule.EXACT,
                PLACES,
                EarlierRelease.NONE);
    }

    private static TableCoverage coverage(ReleaseDraft draft, String table) {
        return Optional.ofNullable(draft.coverage().tables().get(table)).orElseThrow();
    }
}
