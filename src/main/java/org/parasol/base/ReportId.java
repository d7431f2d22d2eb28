package org.parasol.base;

import java.util.UUID;

/** The id of a report: random, it says nothing of what it stands for. */
public record ReportId(UUID value) {

    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
