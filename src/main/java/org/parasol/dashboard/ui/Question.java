package org.parasol.dashboard.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parasol.statistics.Tables;

/**
 * What can be asked of a release. Each question has one answer for each of its levels, the first of
 * which is shown unless another is chosen; an answer is one of the named tables.
 */
enum Question {
    VIOLATIONS(Kind.GRID, "world-region", "country-group", "country"),
    WHERE(Kind.MAP),
    TREND(Kind.TREND, "quarter", "year", "country"),
    TYPES(Kind.GRID),
    PERPETRATORS(Kind.GRID, "category", "world-region", "year"),
    ACCOUNTABILITY(Kind.GRID, "perpetrator", "world-region", "year"),
    SETTINGS(Kind.GRID),
    GROUNDS(Kind.GRID),
    TRANS_EXPERIENCE(Kind.GRID),
    NEEDS(Kind.GRID),
    LEGAL_MODELS(Kind.GRID, "category", "accountability"),
    ONE_ORGANISATION(Kind.GRID);

    /** How the answer is drawn. */
    enum Kind {
        /** Rows by columns. */
        GRID,
        /** Countries, for one category of violations or all. */
        MAP,
        /** World regions over time, for one category of violations or all; countries for all. */
        TREND
    }

    private static final String BY_YEAR = "year";

    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> levels;

    Question(Kind kind, String... levels) {
        this.kind = kind;
        this.levels = List.of(levels);
    }

    Kind kind() {
        return kind;
    }

    /**
     * The levels to choose from; none where there is only one answer. One category over the
     * quarters would make cells too small to publish.
     */
    List<String> levels(String category) {
        return kind == Kind.TREND && !category.isEmpty() ? List.of(BY_YEAR) : levels;
    }

    boolean asksForCategory() {
        return kind != Kind.GRID;
    }

    /** Whether a year can be asked for: not besides a category that was asked for. */
    boolean asksForYear(String category) {
        return this == ONE_ORGANISATION || (kind == Kind.MAP && category.isEmpty());
    }

    /** As it stands in links and text keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Question> of(String key) {
        return Arrays.stream(values()).filter(question -> question.key().equals(key)).findFirst();
    }

    /** The name of the table that answers it. */
    String table(DashboardState state) {
        boolean all = state.category().isEmpty();
        return switch (this) {
            case VIOLATIONS ->
                    switch (state.level()) {
                        case "country-group" -> "violation-by-group";
                        case "country" -> "violation-by-country";
                        default -> "violation-by-region";
                    };
            case WHERE ->
                    all
                            ? state.year().isEmpty() ? "country" : "country-by-year"
                            : "violation-by-country";
            case TREND ->
                    state.level().equals("country")
                            ? "country-by-year"
                            : (all ? "region-by-" : "violation-by-region-and-") + state.level();
            case TYPES -> "type";
            case PERPETRATORS ->
                    switch (state.level()) {
                        case "world-region" -> "perpetrator-by-region";
                        case "year" -> "perpetrator-by-year";
                        default -> "violation-by-perpetrator";
                    };
            case ACCOUNTABILITY ->
                    switch (state.level()) {
                        case "world-region" -> "accountability-by-region";
                        case "year" -> "accountability-by-year";
                        default -> "accountability-by-perpetrator";
                    };
            case SETTINGS -> "setting-by-violation";
            case GROUNDS -> "ground-by-violation";
            case TRANS_EXPERIENCE -> "trans-experience-by-violation";
            case NEEDS -> "need-by-outcome";
            case LEGAL_MODELS ->
                    state.level().equals("accountability")
                            ? "legal-model-by-accountability"
                            : "legal-model-by-violation";
            case ONE_ORGANISATION -> Tables.ONE_ORGANISATION;
        };
    }
}
