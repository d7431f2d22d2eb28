package org.parasol.statistics;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One level of one dimension: what a table's cells are broken down by. */
public enum Axis {
    /** {@code 2025}. */
    YEAR(Dimension.PERIOD, Rows.SINGLE, null),
    /** {@code 2025-Q1}; only beside a world region. */
    QUARTER(Dimension.PERIOD, Rows.SINGLE, YEAR),
    /** UN M49 code. */
    WORLD_REGION(Dimension.REGION, Rows.SINGLE, null),
    /** Code of a declared group of countries. */
    COUNTRY_GROUP(Dimension.REGION, Rows.SINGLE, WORLD_REGION),
    /** ISO 3166-1 alpha-2; only beside violation category and year. */
    COUNTRY(Dimension.REGION, Rows.SINGLE, COUNTRY_GROUP),
    CATEGORY(Dimension.VIOLATION, Rows.VIOLATION, null),
    TYPE(Dimension.VIOLATION, Rows.VIOLATION, CATEGORY),
    /** Who carried it out or ordered it. */
    PERPETRATOR(Dimension.PERPETRATOR, Rows.VIOLATION, null),
    ACCOUNTABILITY(Dimension.ACCOUNTABILITY, Rows.VIOLATION, null),
    SETTING(Dimension.SETTING, Rows.SINGLE, null),
    GROUND(Dimension.GROUND, Rows.GROUND, null),
    TRANS_EXPERIENCE(Dimension.TRANS_EXPERIENCE, Rows.SINGLE, null),
    NEED(Dimension.NEED, Rows.NEED, null),
    OUTCOME(Dimension.OUTCOME, Rows.NEED, null),
    /** Derived from country and year. */
    LEGAL_MODEL(Dimension.LEGAL_MODEL, Rows.SINGLE, null);

    private final Dimension dimension;
    private final Rows rows;
    private final @Nullable Axis coarser;

    Axis(Dimension dimension, Rows rows, @Nullable Axis coarser) {
        this.dimension = dimension;
        this.rows = rows;
        this.coarser = coarser;
    }

    public Dimension dimension() {
        return dimension;
    }

    /**
     * Which rows of a fact its codes come from: axes of one kind are counted row by row, as linked.
     */
    public Rows rows() {
        return rows;
    }

    /** The next coarser level of the same dimension. */
    public Optional<Axis> coarser() {
        return Optional.ofNullable(coarser);
    }

    /** As it stands in links and text keys, for example {@code world-region}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts of a fact. */
    public enum Rows {
        /** One code for each report. */
        SINGLE,
        /** A row for each violation and perpetrator. */
        VIOLATION,
        GROUND,
        NEED
    }
}
