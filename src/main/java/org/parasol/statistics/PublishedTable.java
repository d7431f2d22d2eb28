package org.parasol.statistics;

import java.util.List;
import java.util.OptionalInt;

/** A table of a release. */
public record PublishedTable(TableDefinition definition, List<PublishedCell> cells) {

    public PublishedTable {
        cells = List.copyOf(cells);
    }

    /** The figure of a cell; empty means too little to show safely. */
    public OptionalInt figure(List<String> codes) {
        return cells.stream()
                .filter(cell -> cell.codes().equals(codes))
                .mapToInt(PublishedCell::figure)
                .findFirst();
    }
}
