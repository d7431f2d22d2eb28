package org.parasol.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.codebook.internal.CodeTable;

class CodebookTest {

    private static final Texts TEXTS = new Texts();
    private static final Codebook CODEBOOK = new Codebook(TEXTS);

    @Test
    void editionOneHasEveryViolation() {
        Map<String, Integer> typesOfCategory =
                Map.ofEntries(
                        Map.entry("violence", 8),
                        Map.entry("sexual-violence", 5),
                        Map.entry("threats", 9),
                        Map.entry("policing", 16),
                        Map.entry("justice", 7),
                        Map.entry("health", 9),
                        Map.entry("living", 10),
                        Map.entry("labour", 5),
                        Map.entry("organising", 4),
                        Map.entry("exploitation", 4));
        assertThat(CODEBOOK.edition()).isEqualTo(1);
        assertThat(CODEBOOK.violationCategories())
                .extracting(Code::value)
                .containsExactlyInAnyOrderElementsOf(typesOfCategory.keySet())
                .startsWith("violence", "sexual-violence", "threats")
                .endsWith("exploitation");
        typesOfCategory.forEach(
                (category, types) ->
                        assertThat(CODEBOOK.violationTypes(category)).as(category).hasSize(types));
        assertThat(CODEBOOK.codes(CodeList.VIOLATION)).hasSize(10 + 77);
    }

    @ParameterizedTest
    @CsvSource({
        "PERPETRATOR, 33",
        "INVOLVEMENT, 6",
        "ACCOUNTABILITY, 8",
        "SETTING, 22",
        "GENDER, 6",
        "TRANS_EXPERIENCE, 2",
        "AGE_BAND, 6",
        "PEOPLE_AFFECTED, 4",
        "GROUND, 15",
        "WORK_SETTING, 7",
        "SOURCE, 12",
        "MATERIAL, 9",
        "RELIABILITY, 5",
        "VERIFICATION, 5",
        "NEED, 11",
        "REFERRAL_OUTCOME, 5",
        "CONSENT, 9",
        "CONSENT_ANSWER, 2",
        "CONSENT_BASIS, 4",
        "DATE_PRECISION, 3"
    })
    void editionOneHasEveryOtherCode(CodeList list, int codes) {
        assertThat(CODEBOOK.codes(list)).hasSize(codes);
    }

    @Test
    void everyListOfTheFileHasAnEnumConstant() {
        Set<String> keys = new HashSet<>(CodeTable.read().listKeys());
        keys.remove("missing");
        assertThat(Stream.of(CodeList.values()).map(CodeList::key))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void missingCodesAreValidInEveryList(CodeList list) {
        assertThat(CODEBOOK.missingCodes())
                .extracting(Code::value)
                .containsExactlyInAnyOrderElementsOf(Missing.ALL)
                .allMatch(code -> CODEBOOK.has(list, code))
                .allMatch(code -> CODEBOOK.number(list, code) <= 3);
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void numbersLeadBackToTheirCodes(CodeList list) {
        Set<Short> numbers = new HashSet<>();
        Stream.concat(CODEBOOK.codes(list).stream(), CODEBOOK.missingCodes().stream())
                .map(Code::value)
                .forEach(
                        code -> {
                            short number = CODEBOOK.number(list, code);
                            assertThat(number).as(code).isPositive();
                            assertThat(numbers.add(number)).as(code).isTrue();
                            assertThat(CODEBOOK.code(list, number)).isEqualTo(code);
                        });
    }

    @Test
    void numbersNeverMove() {
        assertThat(CODEBOOK.number(CodeList.VIOLATION, "violence")).isEqualTo((short) 10);
        assertThat(CODEBOOK.number(CodeList.VIOLATION, "exploitation.minor")).isEqualTo((short) 96);
        assertThat(CODEBOOK.number(CodeList.PERPETRATOR, "unknown")).isEqualTo((short) 42);
        assertThat(CODEBOOK.number(CodeList.GROUND, "age")).isEqualTo((short) 24);
        assertThat(CODEBOOK.number(CodeList.SETTING, "unknown")).isEqualTo((short) 31);
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void everyCodeHasALabelInEveryLanguage(CodeList list) {
        List<Code> codes =
                Stream.concat(CODEBOOK.codes(list).stream(), CODEBOOK.missingCodes().stream())
                        .toList();
        for (Locale language : Languages.ALL) {
            assertThat(codes)
                    .extracting(code -> CODEBOOK.label(list, code.value(), language))
                    .as("%s in %s", list, language)
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank().doesNotContain("?"));
        }
    }

    @Test
    void everyViolationIsDescribedInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            for (Code code : CODEBOOK.codes(CodeList.VIOLATION)) {
                assertThat(CODEBOOK.help(code.value(), language))
                        .as("%s in %s", code, language)
                        .isNotEqualTo(CODEBOOK.label(CodeList.VIOLATION, code.value(), language))
                        .doesNotContain("?");
            }
        }
    }

    @Test
    void labelsNeverNeedArguments() {
        for (Locale language : Languages.ALL) {
            TEXTS.keys(language).stream()
                    .filter(key -> key.startsWith("code."))
                    .forEach(
                            key ->
                                    assertThat(
                                                    new MessageFormat(
                                                                    TEXTS.get(key, language),
                                                                    language)
                                                            .getArgumentNames())
                                            .as(key)
                                            .isEmpty());
        }
    }

    @Test
    void typesKnowTheirCategory() {
        assertThat(Codebook.category("violence.assault")).isEqualTo("violence");
        assertThat(Codebook.category("violence")).isEqualTo("violence");
        assertThat(new Code("policing.raid").category()).isEqualTo(new Code("policing"));
        assertThat(CODEBOOK.codes(CodeList.VIOLATION))
                .allMatch(code -> CODEBOOK.has(CodeList.VIOLATION, code.category().value()));
    }

    @Test
    void crossesToHuridocsWhereThereIsATerm() {
        assertThat(CODEBOOK.huridocs(CodeList.VIOLATION, "violence.torture")).contains("02011111");
        assertThat(CODEBOOK.huridocs(CodeList.VIOLATION, "threats.outing")).isEmpty();
        assertThat(CODEBOOK.huridocs(CodeList.PERPETRATOR, "police")).contains("010104");
        assertThat(CODEBOOK.huridocs(CodeList.PERPETRATOR, "no-such-code")).isEmpty();
    }

    @Test
    void unknownCodesAreRefused() {
        assertThat(CODEBOOK.has(CodeList.VIOLATION, "violence.none")).isFalse();
        assertThat(CODEBOOK.has(CodeList.GENDER, "police")).isFalse();
        assertThatThrownBy(() -> CODEBOOK.number(CodeList.GENDER, "police"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CODEBOOK.code(CodeList.GENDER, (short) 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CODEBOOK.violationTypes("no-such-category")).isEmpty();
    }
}
