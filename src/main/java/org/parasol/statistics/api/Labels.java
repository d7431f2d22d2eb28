package org.parasol.statistics.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.statistics.Axis;
import org.parasol.statistics.CodeLabels;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.TableDefinition;
import org.springframework.stereotype.Component;

/** Names of tables, axes and codes. */
@Component
class Labels {

    private final Texts texts;
    private final CodeLabels codes;

    Labels(Texts texts, CodeLabels codes) {
        this.texts = texts;
        this.codes = codes;
    }

    String table(TableDefinition table, Locale locale) {
        return texts.get("statistics.table." + table.name(), locale);
    }

    String axis(Axis axis, Locale locale) {
        return texts.get("dashboard.axis." + axis.key(), locale);
    }

    String code(Axis axis, String code, Locale locale) {
        return codes.label(axis, code, locale);
    }

    /** What figures count. */
    String unit(Locale locale) {
        return texts.get("dashboard.unit", locale);
    }

    /** What has to be known before a figure is used. */
    List<String> notes(Locale locale) {
        return List.of(
                texts.get("dashboard.unit.note", locale),
                texts.get("dashboard.coverage.reports-filed", locale),
                texts.get("dashboard.chart.gaps", locale));
    }

    /** A text in every language. */
    Map<String, String> inAll(Function<Locale, String> text) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            all.put(language.getLanguage(), text.apply(language));
        }
        return all;
    }

    /** The codes with a figure on one axis, in a fixed order. */
    static List<String> codes(PublishedTable table, int axis) {
        return table.cells().stream()
                .map(PublishedCell::codes)
                .map(codes -> codes.get(axis))
                .distinct()
                .sorted()
                .toList();
    }
}
