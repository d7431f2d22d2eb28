package org.parasol.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parasol.facts.Fact;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.report.Examples;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportState;
import org.parasol.report.Violation;
import org.parasol.report.When;

/** What of a report becomes a fact. */
class FactCodingTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void takesTheCodesAndNothingThatWasTyped() {
        Summary summary = Summaries.of(Examples.report());
        Fact fact = FactCoding.fact(summary);
        assertThat(fact.id()).isEqualTo(summary.factId());
        assertThat(fact.recordKey()).isEqualTo(summary.recordKey());
        assertThat(fact.country()).isEqualTo("AR");
        assertThat(fact.year()).isEqualTo(2025);
        assertThat(fact.quarter()).isEqualTo(2);
        assertThat(fact.grounds()).containsExactly("migrant", "sex-worker");
        assertThat(fact.needs()).isEqualTo(Map.of("legal-aid", "accepted"));
        assertThat(fact.retentionQuarter()).isEqualTo("2031-Q4");
        assertThat(fact.violations())
                .containsExactly(
                        new FactViolation(
                                "policing.extortion",
                                List.of(
                                        new FactPerpetrator("police", true, "no-action"),
                                        new FactPerpetrator("local-official", false, "unknown"))),
                        new FactViolation(
                                "violence.theft",
                                List.of(new FactPerpetrator("police", true, "no-action"))));
        assertThat(fact.toString()).doesNotContain("mujer", "money");
    }

    @Test
    void exploitationAndChildrenAppearByCategory() {
        ReportContent exploitation =
                Examples.report()
                        .withViolations(
                                List.of(
                                        violation("exploitation.debt-bondage"),
                                        violation("exploitation.trafficking"),
                                        violation("violence.theft")));
        assertThat(FactCoding.fact(Summaries.of(exploitation)).violations())
                .extracting(FactViolation::violation)
                .containsExactly("exploitation", "violence.theft");

        Person adult = exploitation.person();
        ReportContent child =
                exploitation.withPerson(
                        new Person(
                                "under-18",
                                adult.ageBasis(),
                                adult.gender(),
                                "",
                                "",
                                "",
                                "",
                                List.of()));
        assertThat(FactCoding.fact(Summaries.of(child)).violations())
                .extracting(FactViolation::violation)
                .containsExactly("exploitation", "violence");
    }

    @Test
    void whatWasNotAnsweredIsNotAsked() {
        ReportContent bare =
                ReportContent.empty()
                        .withViolations(List.of(new Violation("violence", List.of())))
                        .withWhen(When.year(2020))
                        .withNeeds(List.of(new Need("money", "")));
        Fact fact = FactCoding.fact(Summaries.of(bare));
        assertThat(fact.quarter()).isZero();
        assertThat(List.of(fact.setting(), fact.ageBand(), fact.gender(), fact.transExperience()))
                .containsOnly("not-asked");
        assertThat(fact.needs()).isEqualTo(Map.of("money", "not-asked"));
    }

    @Test
    void theFingerprintFollowsTheCountedCodesAlone() {
        Summary summary = Summaries.of(Examples.report());
        int print = FactCoding.print(summary, NOW);
        assertThat(FactCoding.print(summary.verifiedAs("confirmed"), NOW)).isEqualTo(print);
        assertThat(
                        FactCoding.print(
                                summary.withCodes(Examples.report().withWhen(When.month(2025, 5))),
                                NOW))
                .as("the same quarter")
                .isEqualTo(print);
        assertThat(
                        FactCoding.print(
                                summary.withCodes(Examples.report().withWhen(When.month(2025, 7))),
                                NOW))
                .isNotEqualTo(print);
        assertThat(
                        FactCoding.print(
                                summary.withCodes(Examples.counted(Examples.report(), "no")), NOW))
                .isZero();
        assertThat(FactCoding.print(summary, YearMonth.of(2032, 1)))
                .as("its last quarter is over")
                .isZero();
    }

    @Test
    void forSomebodyWhoCannotBeAskedACoordinatorDecides() {
        Summary filed =
                Summaries.of(
                        Examples.report()
                                .withConsents(
                                        Map.of("to-be-counted", "yes"), "not-possible", "", ""));
        assertThat(FactCoding.mayBeCounted(filed)).isFalse();
        assertThat(FactCoding.mayBeCounted(filed.in(ReportState.REVIEWED))).isTrue();
        assertThat(FactCoding.mayBeCounted(filed.in(ReportState.CLOSED))).isTrue();
    }

    private static Violation violation(String code) {
        return new Violation(code, List.of(new Perpetrator("client", "carried-out", "unknown")));
    }
}
