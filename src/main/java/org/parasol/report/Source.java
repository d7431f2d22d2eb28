package org.parasol.report;

import org.jspecify.annotations.Nullable;

/**
 * Where the account comes from.
 *
 * @param kind who told it, code of {@code CodeList.SOURCE}
 * @param material in what form, code of {@code CodeList.MATERIAL}
 * @param reliability code of {@code CodeList.RELIABILITY}
 */
public record Source(@Coded String kind, @Coded String material, @Coded String reliability) {

    public Source(@Nullable String kind, @Nullable String material, @Nullable String reliability) {
        this.kind = Absent.text(kind);
        this.material = Absent.text(material);
        this.reliability = Absent.text(reliability);
    }
}
