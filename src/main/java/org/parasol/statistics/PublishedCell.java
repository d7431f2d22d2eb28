package org.parasol.statistics;

import java.util.List;

/**
 * A figure that may be shown. Cells that may not are not there: empty and too small look alike.
 *
 * @param codes one for each axis of the table, in their order
 * @param figure how many reports
 */
public record PublishedCell(List<String> codes, int figure) {

    public PublishedCell {
        codes = List.copyOf(codes);
    }
}
