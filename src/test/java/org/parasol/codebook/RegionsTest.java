package org.parasol.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parasol.base.Languages;
import org.parasol.base.Texts;

class RegionsTest {

    private static final Regions REGIONS = new Regions();
    private static final Codebook CODEBOOK = new Codebook(new Texts());

    @Test
    void allCountriesOfIso3166() {
        assertThat(REGIONS.countries())
                .hasSize(249)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void everyCountryHasItsPlaces() {
        for (String country : REGIONS.countries()) {
            String group = REGIONS.countryGroup(country);
            assertThat(REGIONS.worldRegions()).contains(REGIONS.worldRegion(country));
            assertThat(REGIONS.groupsIn(REGIONS.worldRegion(country))).contains(group);
            assertThat(REGIONS.countriesIn(group)).contains(country);
            assertThat(CODEBOOK.has(CodeList.INCOME_GROUP, REGIONS.incomeGroup(country))).isTrue();
        }
        assertThat(REGIONS.incomeYear()).isEqualTo(2024);
    }

    @Test
    void groupsDoNotOverlap() {
        Set<String> seen = new HashSet<>();
        for (String worldRegion : REGIONS.worldRegions()) {
            for (String group : REGIONS.groupsIn(worldRegion)) {
                assertThat(seen.add(group)).as(group).isTrue();
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(REGIONS.countryGroups()).hasSize(22);
        assertThat(REGIONS.countryGroups().stream().mapToInt(g -> REGIONS.countriesIn(g).size()))
                .satisfies(
                        sizes -> assertThat(sizes.stream().mapToInt(n -> n).sum()).isEqualTo(249));
    }

    @Test
    void everythingHasANameInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            for (List<String> codes :
                    List.of(
                            REGIONS.countries(),
                            REGIONS.countryGroups(),
                            REGIONS.worldRegions(),
                            REGIONS.countries().stream()
                                    .flatMap(c -> REGIONS.subdivisions(c).stream())
                                    .toList())) {
                assertThat(codes)
                        .allSatisfy(
                                code ->
                                        assertThat(REGIONS.name(code, language))
                                                .isNotBlank()
                                                .isNotEqualTo(code));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FR, fr, France",
        "DE, es, Alemania",
        "NO, ru, Норвегия",
        "AR, zh, 阿根廷",
        "150, en, Europe",
        "002, fr, Afrique",
        "155, es, Europa occidental",
        "035, zh, 东南亚",
        "GB-NIR, en, Northern Ireland",
        "GB-NIR, fr, Irlande du Nord",
        "AU-NSW, es, Nueva Gales del Sur",
        "AU-QLD, ru, Квинсленд",
        "AU-QLD, fr, Queensland",
        "AU-NSW, zh, 新南威尔士州",
        "XX-YY, en, XX-YY",
        "ZZ9, en, ZZ9"
    })
    void namesAreThoseOfTheLanguage(String code, Locale language, String name) {
        assertThat(REGIONS.name(code, language)).isEqualTo(name);
    }

    @Test
    void subdivisionsBelongToTheirCountry() {
        assertThat(REGIONS.subdivisions("AU")).contains("AU-NSW", "AU-QLD", "AU-VIC", "AU-NT");
        assertThat(REGIONS.subdivisions("GB"))
                .containsExactlyInAnyOrder("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");
        assertThat(REGIONS.isSubdivision("AU", "AU-NSW")).isTrue();
        assertThat(REGIONS.isSubdivision("GB", "AU-NSW")).isFalse();
        assertThat(REGIONS.subdivisions("NO-SUCH")).isEmpty();
        assertThat(REGIONS.countries().stream().mapToInt(c -> REGIONS.subdivisions(c).size()).sum())
                .isGreaterThan(3500);
    }

    @Test
    void sortsByTheReadersAlphabet() {
        assertThat(REGIONS.countries(Languages.SPANISH).indexOf("DE"))
                .isLessThan(REGIONS.countries(Languages.SPANISH).indexOf("AR"));
        assertThat(REGIONS.subdivisions("GB", Locale.ENGLISH))
                .containsExactly("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");
    }

    @ParameterizedTest
    @CsvSource({
        "UG, 002, 014, low",
        "IN, 142, 034, lower-middle",
        "TH, 142, 035, upper-middle",
        "NO, 150, 154, high",
        "VE, 019, 005, not-classified",
        "RU, 150, 151, high",
        "NZ, 009, 053, high",
        "PS, 142, 145, lower-middle"
    })
    void placesOfCountries(String country, String worldRegion, String group, String income) {
        assertThat(REGIONS.worldRegion(country)).isEqualTo(worldRegion);
        assertThat(REGIONS.countryGroup(country)).isEqualTo(group);
        assertThat(REGIONS.incomeGroup(country)).isEqualTo(income);
    }

    @ParameterizedTest
    @CsvSource({
        "en, germny, DE",
        "fr, etats unis, US",
        "es, espana, ES",
        "ru, Норвегя, NO",
        "zh, 阿根廷, AR",
        "en, nz, NZ"
    })
    void findsCountriesWithTypingErrors(Locale language, String typed, String wanted) {
        assertThat(REGIONS.search(typed, language)).startsWith(wanted);
    }

    @Test
    void unknownCountriesAreRefused() {
        assertThat(REGIONS.isCountry("XX")).isFalse();
        assertThatThrownBy(() -> REGIONS.worldRegion("XX"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
