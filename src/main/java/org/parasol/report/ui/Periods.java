package org.parasol.report.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.Locale;
import org.parasol.report.When;

/** Names months, quarters and years the way each language does. */
final class Periods {

    private Periods() {}

    /** For example "March 2026", "1st quarter 2026" or "2026"; empty where nothing was answered. */
    static String label(When when, Locale locale) {
        if (when.year() == 0) {
            return "";
        }
        return switch (when.precision()) {
            case "month" -> month(YearMonth.of(when.year(), Math.max(1, when.number())), locale);
            case "quarter" ->
                    format(
                            YearMonth.of(when.year(), 3 * Math.max(1, when.number()) - 2),
                            "yQQQQ",
                            locale);
            default -> Integer.toString(when.year());
        };
    }

    /** For example "23 March 2026". */
    static String day(LocalDate day, Locale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** For example "March 2026". */
    static String month(YearMonth month, Locale locale) {
        return format(month, "yMMMM", locale);
    }

    /** For example "March". */
    static String month(int number, Locale locale) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private static String format(YearMonth month, String skeleton, Locale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
