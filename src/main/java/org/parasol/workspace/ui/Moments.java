package org.parasol.workspace.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days, times and months in the reader's language. */
final class Moments {

    private Moments() {}

    static String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    static String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL y", UI.getCurrent().getLocale()).format(month);
    }
}
