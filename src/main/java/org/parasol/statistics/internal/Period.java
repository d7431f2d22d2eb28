package org.parasol.statistics.internal;

import java.time.LocalDate;

/** A quarter of a year. */
record Period(int year, int quarter) {

    static Period of(LocalDate date) {
        return new Period(date.getYear(), (date.getMonthValue() - 1) / 3 + 1);
    }

    /** The last quarter that is over on this day. */
    static Period lastClosed(LocalDate date) {
        return of(date).before();
    }

    /** As {@link #toString} writes it. */
    static Period parse(String text) {
        return new Period(
                Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    Period before() {
        return quarter == 1 ? new Period(year - 1, 4) : new Period(year, quarter - 1);
    }

    Period after() {
        return quarter == 4 ? new Period(year + 1, 1) : new Period(year, quarter + 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 3 * quarter - 2, 1);
    }

    /** The last year that is over at this quarter's end. */
    int lastWholeYear() {
        return quarter == 4 ? year : year - 1;
    }

    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
