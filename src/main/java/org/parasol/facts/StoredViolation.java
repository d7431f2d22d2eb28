package org.parasol.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parasol.codebook.Codebook;

/**
 * A row of fact_violation. Whatever the caller hands over, exploitation and what befell a person
 * under 18 are cut to their category here; the rows are in the order of their codes, so that it
 * says nothing of the order in which they were typed.
 *
 * @param perpetrator empty where none is recorded
 */
record StoredViolation(
        String violation, String perpetrator, boolean linked, String accountability) {

    private static final String EXPLOITATION = "exploitation";
    private static final String UNDER_18 = "under-18";

    private static final Comparator<FactPerpetrator> BY_CODE =
            Comparator.comparing(FactPerpetrator::category)
                    .thenComparing(FactPerpetrator::linked)
                    .thenComparing(FactPerpetrator::accountability);

    static List<StoredViolation> of(Fact fact) {
        Map<String, TreeSet<FactPerpetrator>> perpetrators = new TreeMap<>();
        for (FactViolation violation : fact.violations()) {
            perpetrators
                    .computeIfAbsent(
                            cut(violation.violation(), fact.ageBand()),
                            code -> new TreeSet<>(BY_CODE))
                    .addAll(violation.perpetrators());
        }
        return perpetrators.entrySet().stream()
                .flatMap(entry -> rows(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static List<StoredViolation> rows(
            String violation, TreeSet<FactPerpetrator> perpetrators) {
        if (perpetrators.isEmpty()) {
            return List.of(new StoredViolation(violation, "", false, ""));
        }
        return perpetrators.stream()
                .map(
                        one ->
                                new StoredViolation(
                                        violation,
                                        one.category(),
                                        one.linked(),
                                        one.accountability()))
                .toList();
    }

    private static String cut(String violation, String ageBand) {
        String category = Codebook.category(violation);
        return ageBand.equals(UNDER_18) || category.equals(EXPLOITATION) ? category : violation;
    }
}
