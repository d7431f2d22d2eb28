package org.parasol.report.internal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.CodedField;
import org.parasol.report.ReportState;
import org.springframework.stereotype.Component;

/**
 * Turns the codes of every field into small numbers and back, because the index keeps numbers only.
 * Numbers grow in the order in which codes are listed. {@link #NONE} is no code.
 */
@Component
public class FieldNumbers {

    /** Stands for a code that does not exist. */
    static final short NONE = -1;

    private static final List<ReportState> STATES = List.of(ReportState.values());
    private static final int LETTERS = 27;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("[1-7]\\d{3}-Q[1-4]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,3}");

    private final Codebook codebook;
    private final Map<String, Short> subdivisionNumbers = new HashMap<>();
    private final List<String> subdivisions;

    FieldNumbers(Codebook codebook, Regions regions) {
        this.codebook = codebook;
        this.subdivisions =
                regions.countries().stream()
                        .flatMap(country -> regions.subdivisions(country).stream())
                        .sorted()
                        .toList();
        for (String subdivision : subdivisions) {
            subdivisionNumbers.put(subdivision, (short) subdivisionNumbers.size());
        }
    }

    /** The number of a code; {@link #NONE} where the field has no such code. */
    short number(CodedField field, String code) {
        return switch (field) {
            case STATE -> stateNumber(code);
            case RECEIVED, MONTH -> monthNumber(code);
            case COUNTRY, CONSENT_LANGUAGE -> letters(code);
            case SUBDIVISION -> subdivisionNumbers.getOrDefault(code, NONE);
            case YEAR -> YEAR.matcher(code).matches() ? Short.parseShort(code) : NONE;
            case QUARTER -> quarterNumber(code);
            default -> {
                CodeList list = list(field);
                yield codebook.has(list, code) ? codebook.number(list, code) : NONE;
            }
        };
    }

    /** The code with this number. */
    String code(CodedField field, short number) {
        return switch (field) {
            case STATE -> STATES.get(number).key();
            case RECEIVED, MONTH -> month(number).toString();
            case COUNTRY -> word(number, 'A');
            case CONSENT_LANGUAGE -> word(number, 'a');
            case SUBDIVISION -> subdivisions.get(number);
            case YEAR -> Integer.toString(number);
            case QUARTER -> number / 4 + "-Q" + (number % 4 + 1);
            default -> codebook.code(list(field), number);
        };
    }

    static YearMonth month(short number) {
        return YearMonth.of(number / 12, number % 12 + 1);
    }

    private static short stateNumber(String code) {
        return ReportState.of(code).map(STATES::indexOf).orElse((int) NONE).shortValue();
    }

    private static short monthNumber(String code) {
        if (!MONTH.matcher(code).matches()) {
            return NONE;
        }
        YearMonth month = YearMonth.parse(code);
        return (short) Math.min(Short.MAX_VALUE, month.getYear() * 12 + month.getMonthValue() - 1);
    }

    private static short quarterNumber(String code) {
        if (!QUARTER.matcher(code).matches()) {
            return NONE;
        }
        return (short) (Integer.parseInt(code.substring(0, 4)) * 4 + code.charAt(6) - '1');
    }

    /** Two or three letters as a number; keeps their order for words of one length. */
    private static short letters(String code) {
        if (!WORD.matcher(code).matches()) {
            return NONE;
        }
        int number = 0;
        for (int i = 0; i < code.length(); i++) {
            number = number * LETTERS + (code.charAt(i) & 31);
        }
        return (short) number;
    }

    private static String word(short number, char first) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= LETTERS) {
            word.append((char) (first + rest % LETTERS - 1));
        }
        return word.reverse().toString();
    }

    private static CodeList list(CodedField field) {
        return switch (field) {
            case VIOLATION_CATEGORY, VIOLATION -> CodeList.VIOLATION;
            case PERPETRATOR -> CodeList.PERPETRATOR;
            case INVOLVEMENT -> CodeList.INVOLVEMENT;
            case ACCOUNTABILITY -> CodeList.ACCOUNTABILITY;
            case DATE_PRECISION -> CodeList.DATE_PRECISION;
            case SETTING -> CodeList.SETTING;
            case AGE_BAND -> CodeList.AGE_BAND;
            case AGE_BASIS -> CodeList.AGE_BASIS;
            case GENDER -> CodeList.GENDER;
            case TRANS_EXPERIENCE -> CodeList.TRANS_EXPERIENCE;
            case PEOPLE_AFFECTED -> CodeList.PEOPLE_AFFECTED;
            case WORK_SETTING -> CodeList.WORK_SETTING;
            case GROUND -> CodeList.GROUND;
            case SOURCE -> CodeList.SOURCE;
            case MATERIAL -> CodeList.MATERIAL;
            case RELIABILITY -> CodeList.RELIABILITY;
            case VERIFICATION -> CodeList.VERIFICATION;
            case NEED -> CodeList.NEED;
            case OUTCOME -> CodeList.REFERRAL_OUTCOME;
            case CONSENT -> CodeList.CONSENT;
            case CONSENT_BASIS -> CodeList.CONSENT_BASIS;
            case CONSENT_HOW -> CodeList.CONSENT_HOW;
            case STATE, RECEIVED, COUNTRY, SUBDIVISION, YEAR, QUARTER, MONTH, CONSENT_LANGUAGE ->
                    throw new IllegalArgumentException("no code list: " + field);
        };
    }
}
