package org.parasol.codebook.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** All lines of {@code codes.csv}, found by list and code or number. */
public final class CodeTable {

    private final Map<String, List<CodeRow>> lists = new HashMap<>();
    private final Map<String, Map<String, CodeRow>> byCode = new HashMap<>();
    private final Map<String, Map<Short, CodeRow>> byNumber = new HashMap<>();
    private int edition;

    private CodeTable() {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException where a code or a number stands twice in a list
     */
    public static CodeTable read() {
        List<CodeRow> rows = new ArrayList<>();
        for (NamedCsvRecord line : DataFile.read("codes.csv")) {
            String retired = line.getField("retired");
            rows.add(
                    new CodeRow(
                            line.getField("list"),
                            line.getField("code"),
                            Short.parseShort(line.getField("number")),
                            line.getField("huridocs"),
                            line.getField("source"),
                            Integer.parseInt(line.getField("added")),
                            retired.isEmpty()
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(Integer.parseInt(retired)),
                            line.getField("becomes")));
        }
        return of(rows);
    }

    /**
     * A table of these lines.
     *
     * @throws IllegalStateException where a code or a number stands twice in a list, where a code
     *     in use became another one, or one became a code that is not there
     */
    public static CodeTable of(List<CodeRow> rows) {
        CodeTable table = new CodeTable();
        rows.forEach(table::add);
        for (CodeRow row : rows) {
            boolean moved = !row.becomes().isEmpty();
            if (moved && (!row.isRetired() || table.row(row.list(), row.becomes()).isEmpty())) {
                throw new IllegalStateException("Becomes nothing in codes.csv: " + row);
            }
            table.forward(row.list(), row.code());
        }
        return table;
    }

    /**
     * The code that stands for another one in the newest edition: what it became, over as many
     * editions as there were; itself where it is in use, was retired without a successor, or is
     * unknown.
     *
     * @throws IllegalStateException where codes become each other in a circle
     */
    public String forward(String list, String code) {
        String now = code;
        for (int steps = 0; steps <= rows(list).size(); steps++) {
            String next = row(list, now).map(CodeRow::becomes).orElse("");
            if (next.isEmpty()) {
                return now;
            }
            now = next;
        }
        throw new IllegalStateException("Codes become each other in codes.csv: " + code);
    }

    private void add(CodeRow row) {
        lists.computeIfAbsent(row.list(), list -> new ArrayList<>()).add(row);
        CodeRow sameCode =
                byCode.computeIfAbsent(row.list(), list -> new HashMap<>()).put(row.code(), row);
        CodeRow sameNumber =
                byNumber.computeIfAbsent(row.list(), list -> new HashMap<>())
                        .put(row.number(), row);
        if (sameCode != null || sameNumber != null) {
            throw new IllegalStateException("Stands twice in codes.csv: " + row);
        }
        edition = Math.max(edition, Math.max(row.added(), row.retired().orElse(0)));
    }

    /** The newest edition that touched any line. */
    public int edition() {
        return edition;
    }

    /** The keys of all lists. */
    public List<String> listKeys() {
        return List.copyOf(lists.keySet());
    }

    /** A list's lines in their order; empty for an unknown list. */
    public List<CodeRow> rows(String list) {
        return List.copyOf(lists.getOrDefault(list, List.of()));
    }

    public Optional<CodeRow> row(String list, String code) {
        return Optional.ofNullable(byCode.getOrDefault(list, Map.of()).get(code));
    }

    public Optional<CodeRow> row(String list, short number) {
        return Optional.ofNullable(byNumber.getOrDefault(list, Map.of()).get(number));
    }
}
