package org.parasol.report;

import org.jspecify.annotations.Nullable;

/**
 * A kind of alleged perpetrator in one violation, never a person.
 *
 * @param category code of {@code CodeList.PERPETRATOR}
 * @param involvement code of {@code CodeList.INVOLVEMENT}
 * @param accountability code of {@code CodeList.ACCOUNTABILITY}
 */
public record Perpetrator(
        @Coded String category, @Coded String involvement, @Coded String accountability) {

    public Perpetrator(
            @Nullable String category,
            @Nullable String involvement,
            @Nullable String accountability) {
        this.category = Absent.text(category);
        this.involvement = Absent.text(involvement);
        this.accountability = Absent.text(accountability);
    }
}
