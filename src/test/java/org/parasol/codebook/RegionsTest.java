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

    private final Regions regions = new Regions();
    private final Codebook codebook = new Codebook(new Texts());

    @Test
    void allCountriesOfIso3166() {
        assertThat(regions.countries())
                .hasSize(249)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void everyCountryHasItsPlaces() {
        for (String country : regions.countries()) {
            String group = regions.countryGroup(country);
            assertThat(regions.worldRegions()).contains(regions.worldRegion(country));
            assertThat(regions.groupsIn(regions.worldRegion(country))).contains(group);
            assertThat(regions.countriesIn(group)).contains(country);
            assertThat(codebook.has(CodeList.INCOME_GROUP, regions.incomeGroup(country))).isTrue();
        }
        assertThat(regions.incomeYear()).isEqualTo(2024);
    }

    @Test
    void groupsDoNotOverlap() {
        Set<String> seen = new HashSet<>();
        for (String worldRegion : regions.worldRegions()) {
            for (String group : regions.groupsIn(worldRegion)) {
                assertThat(seen.add(group)).as(group).isTrue();
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(regions.countryGroups()).hasSize(22);
        assertThat(regions.countryGroups().stream().mapToInt(g -> regions.countriesIn(g).size()))
                .satisfies(
                        sizes -> assertThat(sizes.stream().mapToInt(n -> n).sum()).isEqualTo(249));
    }

    @Test
    void everythingHasANameInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            for (List<String> codes :
                    List.of(
                            regions.countries(),
                            regions.countryGroups(),
                            regions.worldRegions(),
                            regions.countries().stream()
                                    .flatMap(c -> regions.subdivisions(c).stream())
                                    .toList())) {
                assertThat(codes)
                        .allSatisfy(
                                code ->
                                        assertThat(regions.name(code, language))
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
        assertThat(regions.name(code, language)).isEqualTo(name);
    }

    @Test
    void subdivisionsBelongToTheirCountry() {
        assertThat(regions.subdivisions("AU")).contains("AU-NSW", "AU-QLD", "AU-VIC", "AU-NT");
        assertThat(regions.subdivisions("GB"))
                .containsExactlyInAnyOrder("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");
        assertThat(regions.isSubdivision("AU", "AU-NSW")).isTrue();
        assertThat(regions.isSubdivision("GB", "AU-NSW")).isFalse();
        assertThat(regions.subdivisions("NO-SUCH")).isEmpty();
        assertThat(regions.countries().stream().mapToInt(c -> regions.subdivisions(c).size()).sum())
                .isGreaterThan(3500);
    }

    @Test
    void sortsByTheReadersAlphabet() {
        assertThat(regions.countries(Languages.SPANISH).indexOf("DE"))
                .isLessThan(regions.countries(Languages.SPANISH).indexOf("AR"));
        assertThat(regions.subdivisions("GB", Locale.ENGLISH))
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
        assertThat(regions.worldRegion(country)).isEqualTo(worldRegion);
        assertThat(regions.countryGroup(country)).isEqualTo(group);
        assertThat(regions.incomeGroup(country)).isEqualTo(income);
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
        assertThat(regions.search(typed, language)).startsWith(wanted);
    }

    @Test
    void unknownCountriesAreRefused() {
        assertThat(regions.isCountry("XX")).isFalse();
        assertThatThrownBy(() -> regions.worldRegion("XX"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
