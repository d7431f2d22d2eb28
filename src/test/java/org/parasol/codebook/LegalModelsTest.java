package org.parasol.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parasol.codebook.LegalRule.ADMINISTRATIVE;
import static org.parasol.codebook.LegalRule.CRIMINAL;
import static org.parasol.codebook.LegalRule.FREE;
import static org.parasol.codebook.LegalRule.LICENSED;
import static org.parasol.codebook.LegalRule.UNCLEAR;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parasol.base.Texts;

class LegalModelsTest {

    private static final LegalModels LEGAL_MODELS = new LegalModels();
    private static final Regions REGIONS = new Regions();
    private static final Codebook CODEBOOK = new Codebook(new Texts());

    @ParameterizedTest
    @CsvSource({
        "SE, 1998, partly-criminalised",
        "SE, 1999, client-criminalised",
        "SE, 2026, client-criminalised",
        "NO, 2008, unclear",
        "NO, 2009, client-criminalised",
        "IS, 2009, client-criminalised",
        "CA, 2013, unclear",
        "CA, 2014, client-criminalised",
        "GB-NIR, 2015, client-criminalised",
        "GB-NIR, 2014, partly-criminalised",
        "GB-ENG, 2020, partly-criminalised",
        "GB, 2020, unclear",
        "FR, 2015, partly-criminalised",
        "FR, 2016, client-criminalised",
        "FR-IDF, 2016, client-criminalised",
        "IE, 2017, client-criminalised",
        "IL, 2020, client-criminalised",
        "AU, 2020, unclear",
        "AU-NSW, 1994, unclear",
        "AU-NSW, 1995, decriminalised",
        "NZ, 2003, decriminalised",
        "AU-NT, 2019, decriminalised",
        "AU-VIC, 2021, licensed",
        "AU-VIC, 2022, licensed",
        "AU-VIC, 2023, decriminalised",
        "BE, 2022, decriminalised",
        "AU-QLD, 2023, licensed",
        "AU-QLD, 2024, decriminalised",
        "KR, 2010, fully-criminalised",
        "CN, 2010, fully-criminalised",
        "SN, 2020, licensed",
        "RU, 2020, partly-criminalised",
        "US-NY, 2020, fully-criminalised",
        "US-NV, 2020, licensed",
        "US-OH, 2020, unclear",
        "XX, 2020, unclear"
    })
    void labelByPlaceAndYear(String region, int year, String label) {
        assertThat(LEGAL_MODELS.at(region, year).code()).isEqualTo(label);
    }

    @Test
    void atLeastFortyPlacesEachWithASource() {
        assertThat(LEGAL_MODELS.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(LEGAL_MODELS.all())
                .flatExtracting(Jurisdiction::periods)
                .allSatisfy(
                        period -> {
                            assertThat(period.law()).isNotBlank();
                            assertThat(period.source().title()).isNotBlank();
                            assertThat(period.source().publisher()).isNotBlank();
                            assertThat(period.source().year()).isBetween(1900, 2030);
                        });
    }

    @Test
    void placesExist() {
        assertThat(LEGAL_MODELS.all())
                .extracting(Jurisdiction::region)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        region ->
                                assertThat(
                                                REGIONS.isCountry(region)
                                                        || REGIONS.isSubdivision(
                                                                region.substring(0, 2), region))
                                        .as(region)
                                        .isTrue());
    }

    @Test
    void periodsFollowEachOtherWithoutOverlap() {
        for (Jurisdiction jurisdiction : LEGAL_MODELS.all()) {
            List<LegalPeriod> periods = jurisdiction.periods();
            assertThat(periods.getLast().lastYear()).as(jurisdiction.region()).isNull();
            for (int i = 0; i + 1 < periods.size(); i++) {
                assertThat(periods.get(i).lastYear())
                        .as(jurisdiction.region())
                        .isEqualTo(periods.get(i + 1).firstYear() - 1);
            }
        }
    }

    @Test
    void everyLabelOccursAndIsACode() {
        assertThat(
                        LEGAL_MODELS.all().stream()
                                .flatMap(jurisdiction -> jurisdiction.periods().stream())
                                .map(period -> period.model().label()))
                .contains(LegalLabel.values());
        assertThat(Stream.of(LegalLabel.values()).map(LegalLabel::code))
                .containsExactlyElementsOf(
                        CODEBOOK.codes(CodeList.LEGAL_MODEL).stream().map(Code::value).toList());
        assertThat(Stream.of(LegalRule.values()).map(LegalRule::code))
                .containsExactlyElementsOf(
                        CODEBOOK.codes(CodeList.LEGAL_RULE).stream().map(Code::value).toList());
    }

    @Test
    void whatIsUnclearIsNeverGuessed() {
        assertThat(label(FREE, UNCLEAR, CRIMINAL)).isEqualTo(LegalLabel.UNCLEAR);
        assertThat(label(FREE, FREE, UNCLEAR)).isEqualTo(LegalLabel.UNCLEAR);
        assertThat(label(FREE, CRIMINAL, UNCLEAR)).isEqualTo(LegalLabel.CLIENT_CRIMINALISED);
        assertThat(label(CRIMINAL, FREE, UNCLEAR)).isEqualTo(LegalLabel.PARTLY_CRIMINALISED);
        assertThat(label(LICENSED, FREE, UNCLEAR)).isEqualTo(LegalLabel.LICENSED);
        assertThat(LegalModel.UNKNOWN.label()).isEqualTo(LegalLabel.UNCLEAR);
    }

    @Test
    void labelsFollowTheRule() {
        assertThat(label(CRIMINAL, ADMINISTRATIVE, CRIMINAL))
                .isEqualTo(LegalLabel.FULLY_CRIMINALISED);
        assertThat(label(FREE, ADMINISTRATIVE, FREE)).isEqualTo(LegalLabel.CLIENT_CRIMINALISED);
        assertThat(label(FREE, FREE, LICENSED)).isEqualTo(LegalLabel.LICENSED);
        assertThat(label(LICENSED, FREE, CRIMINAL)).isEqualTo(LegalLabel.LICENSED);
        assertThat(label(FREE, FREE, CRIMINAL)).isEqualTo(LegalLabel.PARTLY_CRIMINALISED);
        assertThat(label(ADMINISTRATIVE, FREE, FREE)).isEqualTo(LegalLabel.PARTLY_CRIMINALISED);
        assertThat(label(FREE, FREE, FREE)).isEqualTo(LegalLabel.DECRIMINALISED);
    }

    private static LegalLabel label(LegalRule selling, LegalRule buying, LegalRule organising) {
        return new LegalModel(selling, buying, organising, Compulsion.UNCLEAR).label();
    }
}
