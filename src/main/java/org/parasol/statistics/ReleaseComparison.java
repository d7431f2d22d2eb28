package org.parasol.statistics;

import java.util.List;

/**
 * A release beside the one before it.
 *
 * @param before the number of the earlier one
 * @param tables those in which anything differs, in the order of the named list
 */
public record ReleaseComparison(int before, List<TableChange> tables) {

    public ReleaseComparison {
        tables = List.copyOf(tables);
    }

    /** How many cells the earlier one shows and this one does not. */
    public int withheld() {
        return tables.stream().mapToInt(table -> table.withheld().size()).sum();
    }

    /**
     * What differs in a table.
     *
     * @param added cells that only the later one shows
     * @param changed cells of both, with different figures
     * @param withheld codes of the cells that only the earlier one shows
     */
    public record TableChange(String table, int added, int changed, List<List<String>> withheld) {

        public TableChange {
            withheld = List.copyOf(withheld);
        }
    }
}
