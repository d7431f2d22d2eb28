package org.parasol.report.ui;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parasol.base.Texts;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.CodedField;
import org.parasol.report.ReportLine;
import org.parasol.report.When;

/** Names coded fields, their codes, and the parts of a line in a list. */
final class FieldLabels {

    private final Texts texts;
    private final Locale locale;
    private final Codebook codebook;
    private final Regions regions;

    FieldLabels(Texts texts, Locale locale, Codebook codebook, Regions regions) {
        this.texts = texts;
        this.locale = locale;
        this.codebook = codebook;
        this.regions = regions;
    }

    String field(CodedField field) {
        return texts.get("report.coded." + field.key(), locale);
    }

    String code(CodedField field, String code) {
        return switch (field) {
            case STATE -> texts.get("report.state." + code, locale);
            case RECEIVED, MONTH -> month(code);
            case VIOLATION_CATEGORY, VIOLATION -> label(CodeList.VIOLATION, code);
            case COUNTRY, SUBDIVISION -> regions.name(code, locale);
            case YEAR -> code;
            case QUARTER -> quarter(code);
            case CONSENT -> texts.get("report.consent." + code, locale);
            case CONSENT_LANGUAGE -> Locale.of(code).getDisplayLanguage(locale);
            case OUTCOME -> label(CodeList.REFERRAL_OUTCOME, code);
            default -> label(CodeList.valueOf(field.name()), code);
        };
    }

    /** What happened, in one line. */
    String violations(List<String> codes) {
        return codes.stream()
                .map(code -> label(CodeList.VIOLATION, code))
                .collect(Collectors.joining(", "));
    }

    String perpetrators(ReportLine line) {
        return line.perpetrators().stream()
                .map(code -> label(CodeList.PERPETRATOR, code))
                .collect(Collectors.joining(", "));
    }

    /** The finest part of the place that is known. */
    String place(ReportLine line) {
        String subdivision = line.place().subdivision();
        String code = subdivision == null ? line.place().country() : subdivision;
        return code.isEmpty() ? "" : regions.name(code, locale);
    }

    String country(String code) {
        return code.isEmpty() ? "" : regions.name(code, locale);
    }

    /** Place and time in one line. */
    String whereAndWhen(ReportLine line) {
        return Stream.of(place(line), when(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String when(ReportLine line) {
        return Periods.label(line.when(), locale);
    }

    String received(ReportLine line) {
        return Periods.month(line.received(), locale);
    }

    private String label(CodeList list, String code) {
        return codebook.has(list, code) ? codebook.label(list, code, locale) : code;
    }

    private String month(String code) {
        try {
            return Periods.month(YearMonth.parse(code), locale);
        } catch (DateTimeException e) {
            return code;
        }
    }

    private String quarter(String code) {
        return code.matches("\\d{4}-Q[1-4]")
                ? Periods.label(
                        When.quarter(Integer.parseInt(code.substring(0, 4)), code.charAt(6) - '0'),
                        locale)
                : code;
    }
}
