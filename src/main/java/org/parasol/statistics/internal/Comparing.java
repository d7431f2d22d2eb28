package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parasol.statistics.ReleaseComparison;
import org.parasol.statistics.ReleaseComparison.TableChange;

/** Lays a draft beside the release before it. */
final class Comparing {

    private Comparing() {}

    static ReleaseComparison compare(int before, EarlierRelease earlier, ReleaseDraft draft) {
        List<TableChange> changes = new ArrayList<>();
        draft.figures()
                .forEach(
                        (table, figures) -> {
                            TableChange change =
                                    change(
                                            table,
                                            earlier.figures().getOrDefault(table, Map.of()),
                                            figures);
                            if (change.added() + change.changed() + change.withheld().size() > 0) {
                                changes.add(change);
                            }
                        });
        return new ReleaseComparison(before, changes);
    }

    private static TableChange change(
            String table, Map<String, Integer> old, Map<String, Integer> fresh) {
        int added = 0;
        int changed = 0;
        for (Map.Entry<String, Integer> cell : fresh.entrySet()) {
            Integer known = old.get(cell.getKey());
            if (known == null) {
                added++;
            } else if (!known.equals(cell.getValue())) {
                changed++;
            }
        }
        List<List<String>> withheld =
                old.keySet().stream()
                        .filter(codes -> !fresh.containsKey(codes))
                        .sorted()
                        .map(codes -> Arrays.asList(codes.split("\\|", -1)))
                        .toList();
        return new TableChange(table, added, changed, withheld);
    }
}
