package org.parasol.audit.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something was recorded, in the reader's language and zone. */
final class Moments {

    private static final int MONTH_LENGTH = "2026-11".length();

    private Moments() {}

    /** The zone that the reader's browser told, or UTC. */
    static ZoneId zone() {
        return zone(UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId());
    }

    static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** A minute, with its zone's name where that is UTC; of reports the month. */
    static String text(String recorded, ZoneId zone, Locale language) {
        if (recorded.length() == MONTH_LENGTH) {
            return DateTimeFormatter.ofPattern("LLLL y", language)
                    .format(YearMonth.parse(recorded));
        }
        String text =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(
                                LocalDateTime.parse(recorded)
                                        .atOffset(ZoneOffset.UTC)
                                        .atZoneSameInstant(zone));
        return zone.equals(ZoneOffset.UTC) ? text + " UTC" : text;
    }

    /** For machines: an instant, or a month. */
    static String machine(String recorded) {
        return recorded.length() == MONTH_LENGTH ? recorded : recorded + "Z";
    }
}
