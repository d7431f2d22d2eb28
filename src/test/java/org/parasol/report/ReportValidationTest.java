package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;

/** What must be mended before a report is submitted. */
class ReportValidationTest {

    private static final Texts TEXTS = new Texts();

    private final ReportValidation validation =
            new ReportValidation(
                    new Codebook(TEXTS),
                    new Regions(),
                    Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void aCompleteReportIsReady() {
        assertThat(validation.check(Examples.report())).isEmpty();
    }

    @Test
    void anEmptyReportNamesWhatIsRequired() {
        assertThat(fields(ReportContent.empty()))
                .containsExactly(
                        "consents.to-record",
                        "violations",
                        "place.country",
                        "when.precision",
                        "when.year");
        assertThat(validation.checkDraft(ReportContent.empty())).isEmpty();
    }

    @Test
    void whatNobodyCanBeAskedAboutMayBeWrittenDownUnlessSomebodySaidNo() {
        assertThat(fields(recorded("affected-person", "not-asked"))).contains("consents.to-record");
        assertThat(fields(recorded("witness-own-account", "not-asked")))
                .contains("consents.to-record");
        assertThat(fields(recorded("not-possible", "not-asked"))).isEmpty();
        assertThat(fields(recorded("public-source", "not-asked"))).isEmpty();
        assertThat(fields(recorded("not-possible", "no"))).contains("consents.to-record");
    }

    private static ReportContent recorded(String basis, String answer) {
        return Examples.report()
                .withConsents(Map.of("to-record", answer), basis, "es", "in-person");
    }

    @Test
    void nothingHappensInTheFuture() {
        ReportContent report = Examples.report();
        assertThat(fields(report.withWhen(When.year(2027)))).containsExactly("when.year");
        assertThat(fields(report.withWhen(When.month(2026, 12)))).containsExactly("when.number");
        assertThat(fields(report.withWhen(When.month(2026, 11)))).isEmpty();
        assertThat(fields(report.withWhen(When.quarter(2026, 4)))).isEmpty();
        assertThat(fields(report.withWhen(When.month(2026, 13)))).containsExactly("when.number");
        assertThat(fields(report.withWhen(When.year(1066)))).containsExactly("when.year");
        assertThat(fields(report.withWhen(When.month(2026, 0)))).containsExactly("when.number");
    }

    @Test
    void codesAreOfTheirLists() {
        ReportContent report = Examples.report();
        assertThat(fields(report.withSetting("a street"))).containsExactly("setting");
        assertThat(fields(report.withSetting("not-known"))).isEmpty();
        assertThat(fields(report.withPlace(new Place("AR", "SE-AB"))))
                .containsExactly("place.subdivision");
        assertThat(fields(report.withPlace(new Place("XX", null))))
                .containsExactly("place.country");
        assertThat(fields(report.withViolations(List.of(new Violation("not-known", List.of())))))
                .containsExactly("violations[0].code");
        assertThat(
                        fields(
                                report.withViolations(
                                        List.of(
                                                new Violation(
                                                        "violence",
                                                        List.of(new Perpetrator("", "", "")))))))
                .containsExactly("violations[0].perpetrators[0].category");
        assertThat(
                        fields(
                                report.withConsents(
                                        Map.of("to-record", "yes", "to-sell", "yes"),
                                        "",
                                        "español",
                                        "")))
                .containsExactly("consents", "consentLanguage");
    }

    @Test
    void everyProblemIsSaidInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            assertThat(TEXTS.keys(language))
                    .filteredOn(key -> key.startsWith("report.field."))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                            key ->
                                    assertThat(TEXTS.get(key, language, 25))
                                            .isNotBlank()
                                            .doesNotContain("{"));
            for (ReportProblem problem : ReportProblem.values()) {
                assertThat(TEXTS.keys(language)).contains(problem.key());
            }
        }
    }

    private List<String> fields(ReportContent content) {
        return validation.check(content).stream().map(FieldProblem::field).toList();
    }
}
