package org.parasol.statistics.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.OrganisationBand;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;

/** All that a release publishes, before it is frozen. */
final class ReleaseDraft {

    /** Told exactly, the share of a known total would tell the withheld count. */
    private static final int STEPS_OF_SHARE = 20;

    private final LocalDate date;
    private final Period last;
    private final int edition;
    private final Map<String, TreeMap<String, Integer>> figures = new LinkedHashMap<>();
    private final Coverage coverage;

    private ReleaseDraft(
            LocalDate date,
            Period last,
            int edition,
            Counting counting,
            DisclosureControl control,
            Set<Integer> thin) {
        this.date = date;
        this.last = last;
        this.edition = edition;
        Map<String, TableCoverage> tables = new HashMap<>();
        for (int i = 0; i < counting.tables().size(); i++) {
            TableDefinition table = counting.tables().get(i);
            TreeMap<String, Integer> cells = new TreeMap<>();
            for (long key : control.published(i)) {
                cells.put(
                        String.join("|", counting.numbers().codes(table.axes(), key)),
                        control.figure(i, key));
            }
            figures.put(table.name(), cells);
            tables.put(
                    table.name(),
                    new TableCoverage(
                            table.name(),
                            cells.size(),
                            inSteps(control.shareWithheld(i)),
                            thin.contains(i) ? standIn(table, counting, thin) : null));
        }
        Map<String, OrganisationBand> bands = new HashMap<>();
        counting.organisationsByRegion()
                .forEach((region, size) -> bands.put(region, OrganisationBand.of(size)));
        Integer total = figures.getOrDefault("total", new TreeMap<>()).get("");
        this.coverage =
                new Coverage(
                        Optional.ofNullable(total),
                        OrganisationBand.of(counting.organisations()),
                        bands,
                        tables);
    }

    /** A release of what was counted, after the one before it. */
    static ReleaseDraft of(
            LocalDate date,
            Period last,
            int edition,
            Counting counting,
            Parameters rule,
            Perturbation perturbation,
            Places places,
            EarlierRelease earlier) {
        DisclosureControl control =
                DisclosureControl.of(
                        counting,
                        rule,
                        new Drawing(counting, rule, perturbation, last, earlier),
                        places);
        return new ReleaseDraft(date, last, edition, counting, control, control.leftOut());
    }

    private static double inSteps(double share) {
        return Math.ceil(share * STEPS_OF_SHARE) / STEPS_OF_SHARE;
    }

    private static String standIn(TableDefinition table, Counting counting, Set<Integer> thin) {
        String name = table.coarserTable().orElseThrow();
        TableDefinition coarser = Tables.find(name).orElseThrow();
        boolean thinToo = thin.contains(counting.tables().indexOf(coarser));
        return thinToo && coarser.coarserTable().isPresent()
                ? standIn(coarser, counting, thin)
                : name;
    }

    LocalDate date() {
        return date;
    }

    Period last() {
        return last;
    }

    int edition() {
        return edition;
    }

    Coverage coverage() {
        return coverage;
    }

    /** Figures by table, and in it by codes joined with {@code |}, in a fixed order. */
    Map<String, ? extends Map<String, Integer>> figures() {
        return figures;
    }

    int cells() {
        return figures.values().stream().mapToInt(Map::size).sum();
    }

    /** The text over which the checksum is taken; anybody can make it from the published tables. */
    String canonical(int number, String parameters) {
        StringBuilder text = new StringBuilder("parasol release 2\n");
        for (String line :
                List.of(
                        String.valueOf(number),
                        date.toString(),
                        last.toString(),
                        parameters,
                        "edition " + edition)) {
            text.append(line).append('\n');
        }
        figures.forEach(
                (table, cells) ->
                        cells.forEach(
                                (codes, figure) ->
                                        text.append(table)
                                                .append('\t')
                                                .append(codes)
                                                .append('\t')
                                                .append(figure)
                                                .append('\n')));
        return text.toString();
    }
}
