package org.parasol.report;

import org.jspecify.annotations.Nullable;

/**
 * When it happened; a day is never stored.
 *
 * @param precision code of {@code CodeList.DATE_PRECISION}: {@code month}, {@code quarter}, {@code
 *     year}
 * @param year four digits; 0 until answered
 * @param number month 1 to 12 or quarter 1 to 4 by the precision; 0 where only the year is known
 */
public record When(@Coded String precision, int year, int number) {

    /** Not answered. */
    public static final When EMPTY = new When("", 0, 0);

    public When(@Nullable String precision, int year, int number) {
        this.precision = Absent.text(precision);
        this.year = year;
        this.number = number;
    }

    public static When month(int year, int month) {
        return new When("month", year, month);
    }

    public static When quarter(int year, int quarter) {
        return new When("quarter", year, quarter);
    }

    public static When year(int year) {
        return new When("year", year, 0);
    }

    /** The quarter, 1 to 4; 0 where it is not known. */
    public int quarterOfYear() {
        return switch (precision) {
            case "month" -> number < 1 ? 0 : (number - 1) / 3 + 1;
            case "quarter" -> number;
            default -> 0;
        };
    }
}
