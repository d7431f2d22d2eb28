package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parasol.codebook.Codebook;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;

/** Every table counted report by report with sets of reports: slow, plain, and kept in full. */
final class NaiveCount {

    /** A report with the organisation that filed it; two alike are two. */
    static final class Report {
        final int organisation;
        final CountedFact fact;

        Report(int organisation, CountedFact fact) {
            this.organisation = organisation;
            this.fact = fact;
        }
    }

    private final Places places;
    private final List<Report> reports = new ArrayList<>();

    NaiveCount(List<List<CountedFact>> organisations, Places places) {
        this.places = places;
        for (int i = 0; i < organisations.size(); i++) {
            for (CountedFact fact : organisations.get(i)) {
                reports.add(new Report(i, fact));
            }
        }
    }

    /** The reports in each cell of a table, by the cell's codes. */
    Map<List<String>, Set<Report>> cells(TableDefinition table) {
        Map<List<String>, Set<Report>> cells = new HashMap<>();
        for (Report report : reports) {
            for (List<String> codes : cellsOf(table, report.fact)) {
                cells.computeIfAbsent(codes, any -> new HashSet<>()).add(report);
            }
        }
        return cells;
    }

    private Set<List<String>> cellsOf(TableDefinition table, CountedFact fact) {
        List<CountedFact.ViolationRow> violations = new ArrayList<>(fact.violations());
        List<String> grounds = new ArrayList<>(fact.grounds());
        List<CountedFact.NeedRow> needs = new ArrayList<>(fact.needs());
        // Tables that do not ask for them meet a report that has none as well.
        violations.add(new CountedFact.ViolationRow("", "", false, ""));
        grounds.add("");
        needs.add(new CountedFact.NeedRow("", ""));
        Set<List<String>> cells = new HashSet<>();
        for (CountedFact.ViolationRow violation : violations) {
            for (String ground : grounds) {
                for (CountedFact.NeedRow need : needs) {
                    List<String> codes =
                            table.axes().stream()
                                    .map(axis -> code(axis, fact, violation, ground, need))
                                    .toList();
                    if (!codes.contains("")) {
                        cells.add(codes);
                    }
                }
            }
        }
        return cells;
    }

    private String code(
            Axis axis,
            CountedFact fact,
            CountedFact.ViolationRow violation,
            String ground,
            CountedFact.NeedRow need) {
        return switch (axis) {
            case YEAR -> Integer.toString(fact.year());
            case QUARTER -> fact.quarter() == 0 ? "" : fact.year() + "-Q" + fact.quarter();
            case WORLD_REGION -> places.worldRegion(fact.country());
            case COUNTRY_GROUP -> places.group(fact.country());
            case COUNTRY -> fact.country();
            case CATEGORY -> Codebook.category(violation.violation());
            case TYPE -> violation.violation().contains(".") ? violation.violation() : "";
            case PERPETRATOR -> violation.linked() ? violation.perpetrator() : "";
            case ACCOUNTABILITY -> violation.linked() ? violation.accountability() : "";
            case SETTING -> fact.setting();
            case GROUND -> ground;
            case TRANS_EXPERIENCE -> fact.transExperience();
            case NEED -> need.need();
            case OUTCOME -> need.outcome();
            case LEGAL_MODEL -> places.legalModel(fact.country(), fact.year());
        };
    }
}
