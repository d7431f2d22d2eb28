package org.parasol.platform.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.Source;
import org.parasol.report.Violation;
import org.parasol.report.When;

/**
 * Accounts from published human-rights reports, each with its citation: the one part that is not
 * invented.
 */
final class PublishedCases {

    private PublishedCases() {}

    static List<ReportContent> all() {
        try (InputStream file =
                        Objects.requireNonNull(
                                PublishedCases.class.getResourceAsStream(
                                        "/demo/published-cases.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(PublishedCases::report).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportContent report(NamedCsvRecord row) {
        List<Violation> violations =
                Arrays.stream(row.getField("violations").split("\\|", -1))
                        .map(
                                code ->
                                        new Violation(
                                                code,
                                                List.of(
                                                        new Perpetrator(
                                                                row.getField("perpetrator"),
                                                                "carried-out",
                                                                "unknown"))))
                        .toList();
        return ReportContent.empty()
                .withViolations(violations)
                .withPlace(new Place(row.getField("country"), row.getField("subdivision")))
                .withWhen(When.year(Integer.parseInt(row.getField("year"))))
                .withSetting(row.getField("setting"))
                .withPerson(
                        new Person(
                                "not-known",
                                "not-known",
                                row.getField("gender"),
                                "",
                                "not-known",
                                "2-5",
                                "not-known",
                                List.of("sex-worker")))
                .withNarrative(row.getField("summary") + "\n\n" + row.getField("citation"))
                .withSources(List.of(new Source("ngo", "media-article", "confirmed")))
                .withConsents(Map.of("to-be-counted", "yes"), "public-source", "en", "message");
    }
}
