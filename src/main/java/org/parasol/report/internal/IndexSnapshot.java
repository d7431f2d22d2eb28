package org.parasol.report.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parasol.report.CodedField;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportSort;

/** The lines of a workspace at one moment; never changes, so any thread may read it. */
public final class IndexSnapshot {

    private final IndexLine[] lines;
    private final boolean complete;

    /**
     * @param complete whether every summary of the workspace could be opened
     */
    IndexSnapshot(IndexLine[] lines, boolean complete) {
        this.lines = lines;
        this.complete = complete;
        Arrays.sort(this.lines, Comparator.comparingLong(line -> line.caseCode));
    }

    int size() {
        return lines.length;
    }

    boolean isComplete() {
        return complete;
    }

    /** These lines and others, which may be nobody else's to see. */
    IndexSnapshot and(List<IndexLine> others) {
        if (others.isEmpty()) {
            return this;
        }
        return new IndexSnapshot(
                Stream.concat(stream(), others.stream()).toArray(IndexLine[]::new), complete);
    }

    /** What all lines take in memory. */
    long bytes() {
        return stream().mapToLong(IndexLine::bytes).sum();
    }

    Stream<IndexLine> stream() {
        return Arrays.stream(lines);
    }

    /** The report with this case code. */
    public Optional<UUID> byCaseCode(long caseCode) {
        return stream().filter(line -> line.caseCode == caseCode).map(line -> line.id).findFirst();
    }

    int count(ReportFilter filter, FieldNumbers coding) {
        Matcher matcher = new Matcher(filter, coding);
        int count = 0;
        for (IndexLine line : lines) {
            if (matcher.matches(line)) {
                count++;
            }
        }
        return count;
    }

    /**
     * All matching lines in order. Lines are kept by case code, so equal ones stay in that order.
     */
    List<IndexLine> find(ReportFilter filter, ReportSort sort, FieldNumbers coding) {
        Matcher matcher = new Matcher(filter, coding);
        long[] order = new long[lines.length];
        int found = 0;
        for (int i = 0; i < lines.length; i++) {
            if (matcher.matches(lines[i])) {
                order[found++] = rank(lines[i].first(sort.field()), sort.descending()) << 32 | i;
            }
        }
        Arrays.sort(order, 0, found);
        return Arrays.stream(order, 0, found).mapToObj(entry -> lines[(int) entry]).toList();
    }

    /** How many matching lines have each code of a field, most frequent first. */
    Map<String, Integer> counts(ReportFilter filter, CodedField field, FieldNumbers coding) {
        Matcher matcher = new Matcher(filter, coding);
        int[] counts = new int[Short.MAX_VALUE + 1];
        for (IndexLine line : lines) {
            if (matcher.matches(line)) {
                line.countInto(field, counts);
            }
        }
        Map<String, Integer> byCode = new HashMap<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                byCode.put(coding.code(field, (short) number), counts[number]);
            }
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        byCode.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** Lines without a number come last in both directions. */
    private static long rank(int number, boolean descending) {
        if (number < 0) {
            return Integer.MAX_VALUE;
        }
        return descending ? Short.MAX_VALUE - number : number;
    }

    /** A filter in numbers. */
    private static final class Matcher {

        private final CodedField[] fields;
        private final boolean[][] wanted;

        Matcher(ReportFilter filter, FieldNumbers coding) {
            this.fields = filter.codes().keySet().toArray(CodedField[]::new);
            this.wanted = new boolean[fields.length][];
            for (int i = 0; i < fields.length; i++) {
                wanted[i] =
                        numbers(
                                fields[i],
                                filter.codes().getOrDefault(fields[i], Set.of()),
                                coding);
            }
        }

        boolean matches(IndexLine line) {
            for (int i = 0; i < fields.length; i++) {
                if (!line.hasAny(fields[i], wanted[i])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean[] numbers(CodedField field, Set<String> codes, FieldNumbers coding) {
            int[] numbers =
                    codes.stream()
                            .mapToInt(code -> coding.number(field, code))
                            .filter(number -> number >= 0)
                            .toArray();
            boolean[] set = new boolean[Arrays.stream(numbers).max().orElse(-1) + 1];
            for (int number : numbers) {
                set[number] = true;
            }
            return set;
        }
    }
}
