package org.parasol.statistics.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.statistics.Axis;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;

/** Releases, their tables and the code lists, described. */
final class Descriptions {

    private Descriptions() {}

    /** What a release is cited by. */
    static Map<String, Object> provenance(ReleaseRecord release) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("release", release.number());
        found.put("date", release.date().toString());
        found.put("lastPeriod", release.lastPeriod());
        found.put("edition", release.edition());
        found.put("parameters", release.parameters());
        found.put("sha256", release.checksum());
        release.superseded()
                .ifPresent(
                        by -> {
                            Map<String, Object> superseded = new LinkedHashMap<>();
                            superseded.put("by", by.by());
                            superseded.put("reason", by.reason().name());
                            found.put("superseded", superseded);
                        });
        return found;
    }

    static Map<String, Object> release(ReleaseRecord release, Coverage coverage) {
        Map<String, Object> found = new LinkedHashMap<>(provenance(release));
        coverage.reports().ifPresent(reports -> found.put("reports", reports));
        found.put("organisations", coverage.organisations().name());
        found.put("organisationsByRegion", new TreeMap<>(coverage.organisationsByRegion()));
        found.put("tables", "/api/v1/releases/" + release.number() + "/tables");
        return found;
    }

    static List<Map<String, Object>> tables(
            ReleaseRecord release, Coverage coverage, Labels labels, Locale locale) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (TableDefinition table : Tables.all()) {
            TableCoverage covered = coverage.tables().get(table.name());
            if (covered == null) {
                continue;
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", table.name());
            one.put("label", labels.table(table, locale));
            one.put("dimensions", table.axes().stream().map(Axis::key).toList());
            one.put("cells", covered.cells());
            one.put("shareWithheld", covered.shareWithheld());
            covered.standIn().ifPresent(name -> one.put("shownAs", name));
            String path = "/api/v1/releases/" + release.number() + "/tables/" + table.name();
            Map<String, String> files = new LinkedHashMap<>();
            files.put("json-stat", path + ".json");
            files.put("csv", path + ".csv");
            files.put("csvw", path + ".csv-metadata.json");
            files.put("xlsx", path + ".xlsx");
            one.put("files", files);
            found.add(one);
        }
        return found;
    }

    static Map<String, Object> codebook(Codebook codebook, Labels labels) {
        Map<String, Object> lists = new LinkedHashMap<>();
        for (CodeList list : CodeList.values()) {
            List<Map<String, Object>> codes = new ArrayList<>();
            codebook.codes(list).forEach(code -> codes.add(code(codebook, labels, list, code)));
            codebook.retiredCodes(list)
                    .forEach(
                            code -> {
                                Map<String, Object> old = code(codebook, labels, list, code);
                                old.put("retired", true);
                                old.put("becomes", codebook.forward(list, code.value()));
                                codes.add(old);
                            });
            lists.put(list.key(), codes);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("edition", codebook.edition());
        all.put("lists", lists);
        return all;
    }

    private static Map<String, Object> code(
            Codebook codebook, Labels labels, CodeList list, Code code) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("code", code.value());
        found.put("label", labels.inAll(language -> codebook.label(list, code.value(), language)));
        codebook.huridocs(list, code.value()).ifPresent(term -> found.put("huridocs", term));
        return found;
    }

    /** The metadata beside a CSV file (W3C Metadata Vocabulary for Tabular Data). */
    static Map<String, Object> csvw(
            TableDefinition table, ReleaseRecord release, Labels labels, Locale locale) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Axis axis : table.axes()) {
            columns.add(
                    column(
                            name(axis),
                            labels.inAll(language -> labels.axis(axis, language)),
                            "string"));
            columns.add(
                    column(
                            name(axis) + "_label",
                            Map.of(locale.getLanguage(), labels.axis(axis, locale)),
                            "string"));
        }
        columns.add(column("reports", labels.inAll(labels::unit), "integer"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", columns);
        if (!table.axes().isEmpty()) {
            schema.put("primaryKey", table.axes().stream().map(Descriptions::name).toList());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "@context",
                List.of("http://www.w3.org/ns/csvw", Map.of("@language", locale.getLanguage())));
        all.put("url", table.name() + ".csv?lang=" + locale.getLanguage());
        all.put("dc:title", labels.table(table, locale));
        all.put(
                "dc:identifier",
                "Parasol, release " + release.number() + ", SHA-256 " + release.checksum());
        all.put("dc:issued", release.date().toString());
        all.put("dc:description", String.join(" ", labels.notes(locale)));
        all.put("tableSchema", schema);
        return all;
    }

    static String name(Axis axis) {
        return axis.key().replace('-', '_');
    }

    /** The title is the file's own head; what it means stands beside it, in the languages given. */
    private static Map<String, Object> column(
            String name, Map<String, String> meaning, String type) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", name);
        column.put("titles", name);
        List<Map<String, Object>> described = new ArrayList<>();
        meaning.forEach(
                (language, text) -> {
                    Map<String, Object> value = new LinkedHashMap<>();
                    value.put("@value", text);
                    value.put("@language", language);
                    described.add(value);
                });
        column.put("dc:description", described);
        column.put("datatype", type);
        return column;
    }
}
