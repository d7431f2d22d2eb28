package org.parasol.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parasol.base.Texts;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.CodedField;
import org.parasol.report.Examples;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportValidation;
import org.parasol.report.Source;
import org.parasol.report.Violation;

/** What the index keeps of a report. */
class IndexLineTest {

    private static final Codebook CODEBOOK = new Codebook(new Texts());
    private static final Regions REGIONS = new Regions();
    private static final FieldNumbers CODING = new FieldNumbers(CODEBOOK, REGIONS);

    @Test
    void everyCodeComesBack() {
        Summary summary = Summaries.of(Examples.report());
        IndexLine line = line(summary);
        for (CodedField field : CodedField.values()) {
            assertThat(line.codes(field, CODING))
                    .as(field.key())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            FieldCodes.of(summary, field).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyRegionAndCodeHasANumberOfItsOwn() {
        assertThat(REGIONS.countries())
                .allSatisfy(code -> roundTrip(CodedField.COUNTRY, code))
                .extracting(code -> CODING.number(CodedField.COUNTRY, code))
                .doesNotHaveDuplicates();
        for (String country : REGIONS.countries()) {
            assertThat(REGIONS.subdivisions(country))
                    .allSatisfy(code -> roundTrip(CodedField.SUBDIVISION, code));
        }
        for (String language : List.of("aa", "zz", "zha", "sr", "zzz")) {
            roundTrip(CodedField.CONSENT_LANGUAGE, language);
        }
        roundTrip(CodedField.QUARTER, "1950-Q1");
        roundTrip(CodedField.MONTH, "2099-12");
    }

    @Test
    void theFullestReportStaysWithinItsBytes() {
        int most = ReportValidation.ENTRY_LIMIT;
        List<String> everyone = codes(CodeList.PERPETRATOR);
        List<Perpetrator> perpetrators =
                everyone.stream()
                        .map(
                                code ->
                                        new Perpetrator(
                                                code,
                                                any(CodeList.INVOLVEMENT, code),
                                                any(CodeList.ACCOUNTABILITY, code)))
                        .toList();
        ReportContent fullest =
                Examples.report()
                        .withViolations(
                                codes(CodeList.VIOLATION).stream()
                                        .filter(code -> code.contains("."))
                                        .limit(most)
                                        .map(code -> new Violation(code, perpetrators))
                                        .toList())
                        .withPerson(
                                new Person(
                                        "25-34",
                                        "told",
                                        "woman",
                                        "",
                                        "no",
                                        "1",
                                        "street",
                                        codes(CodeList.GROUND)))
                        .withSources(
                                codes(CodeList.SOURCE).stream()
                                        .map(
                                                code ->
                                                        new Source(
                                                                code,
                                                                any(CodeList.MATERIAL, code),
                                                                any(CodeList.RELIABILITY, code)))
                                        .toList())
                        .withNeeds(
                                codes(CodeList.NEED).stream()
                                        .map(
                                                code ->
                                                        new Need(
                                                                code,
                                                                any(
                                                                        CodeList.REFERRAL_OUTCOME,
                                                                        code)))
                                        .toList())
                        .withConsents(
                                codes(CodeList.CONSENT).stream()
                                        .collect(Collectors.toMap(code -> code, code -> "yes")),
                                "affected-person",
                                "es",
                                "phone");
        assertThat(line(Summaries.of(fullest)).bytes()).isLessThan(IndexLine.BYTES_LIMIT);
        assertThat(line(Summaries.of(Examples.report())).bytes()).isLessThan(300);
    }

    private static void roundTrip(CodedField field, String code) {
        assertThat(CODING.code(field, CODING.number(field, code))).isEqualTo(code);
    }

    private static List<String> codes(CodeList list) {
        return CODEBOOK.codes(list).stream().map(Code::value).toList();
    }

    private static String any(CodeList list, String seed) {
        List<String> codes = codes(list);
        return codes.get(Math.floorMod(seed.hashCode(), codes.size()));
    }

    private static IndexLine line(Summary summary) {
        return new IndexLine(UUID.randomUUID(), 1, summary, 1, CODING);
    }
}
