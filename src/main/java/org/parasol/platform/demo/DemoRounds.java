package org.parasol.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.parasol.report.When;

/**
 * In what order the demonstration goes through its releases: before each, the reports that are in
 * by then are filed. Most are in when their quarter is over, some up to a year late; what nothing
 * counts yet is filed last.
 */
final class DemoRounds {

    /** A quarter apart; each counts up to the quarter before it. */
    static final List<LocalDate> RELEASES =
            List.of(
                    LocalDate.of(2025, 10, 20),
                    LocalDate.of(2026, 1, 20),
                    LocalDate.of(2026, 4, 20),
                    LocalDate.of(2026, 7, 20),
                    LocalDate.of(2026, 10, 20));

    /** One before each release, and one after the last. */
    static final int COUNT = RELEASES.size() + 1;

    private static final int QUARTERS = 4;
    private static final int LATE_PERCENT = 12;
    private static final int LATEST = 4;

    private DemoRounds() {}

    /**
     * Sorts reports into rounds, in the order they have.
     *
     * @param when of a report
     * @param dice of its own: what the reports say does not depend on when they come in
     */
    static <T> List<List<T>> of(List<T> reports, Function<T, When> when, Dice dice) {
        List<List<T>> rounds = new ArrayList<>();
        for (int round = 0; round < COUNT; round++) {
            rounds.add(new ArrayList<>());
        }
        for (T report : reports) {
            int late = dice.percent(LATE_PERCENT) ? dice.between(1, LATEST) : 0;
            int round = Math.min(firstThatCounts(when.apply(report)) + late, COUNT - 1);
            rounds.get(round).add(report);
        }
        return Collections.unmodifiableList(rounds);
    }

    /** The round before the first release after the report's quarter, or its year, is over. */
    private static int firstThatCounts(When when) {
        int quarter = when.quarterOfYear() == 0 ? QUARTERS : when.quarterOfYear();
        LocalDate first = RELEASES.getFirst();
        // Released in the fourth quarter, it counts the third.
        int counted = first.getYear() * QUARTERS + (first.getMonthValue() - 1) / 3;
        return Math.clamp(when.year() * QUARTERS + quarter - counted, 0, COUNT - 1);
    }
}
