package org.parasol.report;

import java.util.List;
import java.util.Map;

/** Invented reports for tests. */
public final class Examples {

    private Examples() {}

    /** A complete report that may be counted. */
    public static ReportContent report() {
        return new ReportContent(
                List.of(
                        new Violation(
                                "policing.extortion",
                                List.of(
                                        new Perpetrator("police", "carried-out", "no-action"),
                                        new Perpetrator("local-official", "present", "unknown"))),
                        new Violation(
                                "violence.theft",
                                List.of(new Perpetrator("police", "ordered", "no-action")))),
                new Place("AR", "AR-C"),
                When.month(2025, 4),
                "street",
                new Person(
                        "25-34",
                        "told",
                        "woman",
                        "mujer",
                        "no",
                        "1",
                        "street",
                        List.of("sex-worker", "migrant")),
                "They took the money of the whole week.",
                List.of(new Source("affected-person", "interview", "confirmed")),
                List.of(new Need("legal-aid", "accepted")),
                Map.of("to-record", "yes", "to-be-counted", "yes", "to-use-my-words", "no"),
                "affected-person",
                "es",
                "in-person",
                "",
                List.of());
    }

    /** A complete report of one violation in one country and year. */
    public static ReportContent report(String violation, String country, int year) {
        return report().withViolations(
                        List.of(
                                new Violation(
                                        violation,
                                        List.of(
                                                new Perpetrator(
                                                        "client", "carried-out", "unknown")))))
                .withPlace(new Place(country, null))
                .withWhen(When.year(year));
    }

    /** A report with another answer to "may it be counted?". */
    public static ReportContent counted(ReportContent content, String answer) {
        return content.withConsents(
                Map.of("to-record", "yes", "to-be-counted", answer),
                content.consentBasis(),
                content.consentLanguage(),
                content.consentHow());
    }
}
