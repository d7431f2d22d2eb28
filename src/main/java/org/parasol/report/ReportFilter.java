package org.parasol.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which reports to list: those that have, for every field named here, at least one of its codes.
 * Codes that do not exist match nothing.
 */
public record ReportFilter(Map<CodedField, Set<@Coded String>> codes) {

    /** Every report. */
    public static final ReportFilter ALL = new ReportFilter(Map.of());

    public ReportFilter {
        Map<CodedField, Set<String>> copy = new EnumMap<>(CodedField.class);
        codes.forEach(
                (field, wanted) -> {
                    if (!wanted.isEmpty()) {
                        copy.put(field, Set.copyOf(wanted));
                    }
                });
        codes = Map.copyOf(copy);
    }

    /** This filter with other codes for one field; none takes the field out of the filter. */
    public ReportFilter with(CodedField field, Set<String> wanted) {
        Map<CodedField, Set<String>> changed = new EnumMap<>(CodedField.class);
        changed.putAll(codes);
        changed.put(field, wanted);
        return new ReportFilter(changed);
    }
}
