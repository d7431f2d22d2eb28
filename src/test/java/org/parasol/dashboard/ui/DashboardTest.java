package org.parasol.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.base.ui.chart.HeatMapSpec;
import org.parasol.base.ui.chart.TrendSpec;
import org.parasol.base.ui.chart.WorldMapSpec;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.Tables;

/** From an address to figures, picture, sentence and file, over a small release. */
class DashboardTest {

    private static final Texts TEXTS = new Texts();
    private static final Codebook CODEBOOK = new Codebook(TEXTS);
    private static final Regions REGIONS = new Regions();

    private final Figures figures =
            new Figures(SmallRelease.published(), TEXTS, CODEBOOK, REGIONS, new LegalModels());

    private static DashboardState.Parsed parse(String query) {
        return DashboardState.parse(
                QueryParameters.fromString(query), List.of(SmallRelease.RECORD), CODEBOOK);
    }

    private Figure figure(String query) {
        return figures.find(parse(query).state(), Locale.ENGLISH).orElseThrow();
    }

    private FigureTexts texts(Locale locale) {
        return new FigureTexts(TEXTS, figures.labels(locale), locale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "release=99",
                "release=-1",
                "release=99999999999999999999",
                "question=%3Cscript%3E",
                "level=planet",
                "question=where&category=nothing",
                "question=where&year=20x5",
                "tab=%00",
                "category=violence",
                "question=where&category=violence&year=2024",
                "question=trend&category=violence&level=quarter"
            })
    void sets_aside_what_an_address_has_wrong(String query) {
        DashboardState.Parsed parsed = parse(query);

        assertThat(parsed.rejected()).hasSize(1);
        assertThat(parsed.state().release()).isEqualTo(4);
        assertThat(figures.find(parsed.state(), Locale.ENGLISH)).isPresent();
    }

    @Test
    void gives_an_address_that_shows_the_same_again() {
        DashboardState state = parse("release=4&question=where&year=2024&tab=table").state();

        assertThat(parse(state.query().getQueryString()).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void answers_every_question_at_every_level_by_a_table_that_exists(Question question) {
        DashboardState state = parse("question=" + question.key()).state();
        List<String> levels = question.levels("").isEmpty() ? List.of("") : question.levels("");

        for (String level : levels) {
            DashboardState asked = state.withLevel(level);
            assertThat(Tables.find(question.table(asked))).isPresent();
            assertThat(figures.find(asked, Locale.ENGLISH)).isPresent();
        }
    }

    @Test
    void shares_carry_what_the_noise_leaves_open() {
        Figure figure = figure("question=perpetrators&level=world-region&tab=shares");
        Shares shares = figures.shares(figure).orElseThrow();
        ShareTexts words = new ShareTexts(shares, texts(Locale.ENGLISH));

        assertThat(words.share(shares.share("police", "150"))).isEqualTo("50% (47–53%)");
        assertThat(words.share(shares.share("landlord", "002")))
                .isEqualTo("too little to show safely");
        assertThat(shares.populations()).contains("150", "002");
        assertThat(words.compared("police", "150", "002"))
                .isEqualTo("Police: clearly a larger share of the reports from Europe");
        assertThat(words.compared("police", "002", "150"))
                .isEqualTo("Police: clearly a larger share of the reports from Europe");
        assertThat(words.compared("client", "150", "002")).isEqualTo("Client: no clear difference");
        assertThat(words.compared("landlord", "150", "002")).contains("too little");
    }

    @Test
    void shares_of_a_place_are_told_where_one_category_is_asked_for() {
        assertThat(figures.shares(figure("question=violations"))).isPresent();
        assertThat(figures.shares(figure("question=needs")))
                .as("nothing to be a share of is published")
                .isEmpty();
        assertThat(figures.shares(figure("question=trend&level=quarter"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_release_that_does_not_tell_its_noise_has_no_shares(Question question) {
        Figure figure = figure("question=" + question.key());
        ReleaseRecord old =
                new ReleaseRecord(
                        1, figure.release().date(), "2026-Q3", "old", 1, "x", Optional.empty());
        Figure before =
                new Figure(
                        figure.state(),
                        old,
                        figure.coverage(),
                        figure.grid(),
                        0,
                        false,
                        figure.reportsByRegion());

        assertThat(figures.shares(before)).isEmpty();
    }

    @Test
    void shares_in_a_file_are_numbers_with_their_limits() {
        Figure figure = figure("question=perpetrators&level=world-region&tab=shares");
        Shares shares = figures.shares(figure).orElseThrow();
        String file =
                new String(
                        CsvExport.bytes(
                                figure,
                                new ShareTexts(shares, texts(Locale.ENGLISH)),
                                List.of("a note")),
                        StandardCharsets.UTF_8);

        assertThat(file).contains("Europe: at least", "0.500,0.473,0.527", "a note");
    }

    @Test
    void a_country_whose_law_changed_has_two_series() {
        Figure figure = figure("question=trend&level=country");

        assertThat(figure.grid().rows()).contains("FR@2015-2015", "FR@2016-2017", "NO");
        assertThat(figure.grid().figure("FR@2016-2017", "2017")).isEqualTo(50);
        assertThat(figure.grid().figure("FR@2016-2017", "2015")).isNull();
        for (Locale language : Languages.ALL) {
            assertThat(texts(language).row(figure.grid(), "FR@2016-2017"))
                    .contains("2016–2017")
                    .doesNotContain("@");
            assertThat(CoverageNote.notes(figure, texts(language)))
                    .contains(texts(language).get("dashboard.coverage.law-changed"));
        }
    }

    @Test
    void every_figure_says_how_much_is_reported_from_where_in_bands() {
        String notes =
                String.join(
                        " ",
                        CoverageNote.notes(figure("question=violations"), texts(Locale.ENGLISH)));

        assertThat(notes)
                .contains("Europe: 6–10, 100 to 499 reports", "Edition 1")
                .contains("too few reports to say")
                .doesNotContain("400");
    }

    @Test
    void draws_what_is_withheld_as_no_figure() {
        Figure figure = figure("question=violations");
        HeatMapSpec picture =
                (HeatMapSpec) ChartSpecs.of(figure, texts(Locale.ENGLISH)).orElseThrow();

        assertThat(picture.rows()).hasSameSizeAs(CODEBOOK.violationCategories());
        assertThat(picture.columns()).contains("Europe", "Africa");
        assertThat(picture.figures().getFirst()).contains(120).containsNull();
        assertThat(texts(Locale.ENGLISH).finding(figure)).contains("≈120", "Europe");
    }

    @Test
    void keeps_a_gap_for_a_withheld_quarter() {
        TrendSpec picture =
                (TrendSpec)
                        ChartSpecs.of(figure("question=trend"), texts(Locale.ENGLISH))
                                .orElseThrow();

        assertThat(picture.periods()).containsExactly("2025 Q1", "2025 Q2", "2025 Q3");
        assertThat(picture.series())
                .filteredOn(series -> series.name().equals("Europe"))
                .singleElement()
                .satisfies(series -> assertThat(series.figures()).containsExactly(20, null, 35));
    }

    @Test
    void names_every_country_on_the_map() {
        WorldMapSpec picture =
                (WorldMapSpec)
                        ChartSpecs.of(figure("question=where"), texts(Locale.FRENCH)).orElseThrow();

        assertThat(picture.countries()).hasSameSizeAs(REGIONS.countries());
        assertThat(Objects.requireNonNull(picture.countries().get("SE")).figure()).isEqualTo(30);
        assertThat(Objects.requireNonNull(picture.countries().get("DE")).name())
                .isEqualTo("Allemagne");
        assertThat(Objects.requireNonNull(picture.countries().get("DE")).figure()).isNull();
    }

    @Test
    void says_when_a_coarser_table_stands_in() {
        Figure figure = figure("question=violations&level=country");

        assertThat(figure.steppedUp()).isTrue();
        assertThat(CoverageNote.notes(figure, texts(Locale.ENGLISH)).getFirst())
                .contains("coarser");
    }

    @Test
    void saves_what_is_on_screen_with_its_notes() {
        Figure figure = figure("question=violations");
        FigureTexts texts = texts(Locale.ENGLISH);
        String file =
                new String(
                        CsvExport.bytes(figure, texts, CoverageNote.notes(figure, texts)),
                        StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFFKind of violation,Africa");
        assertThat(file).contains(",120", "too little to show safely", "abc123", "release 4");
        assertThat(CsvExport.fileName(figure.state()))
                .isEqualTo("parasol-release-4-violations.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"})
    void writes_no_formula_into_a_file(String text) {
        assertThat(CsvExport.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void has_a_text_for_everything_in_every_language() {
        for (Locale language : Languages.ALL) {
            for (Question question : Question.values()) {
                Figure figure = figure("question=" + question.key());
                FigureTexts texts = texts(language);
                assertThat(texts.title(figure.state()) + texts.finding(figure))
                        .doesNotContain("?dashboard");
                assertThat(texts.get("dashboard.question." + question.key()))
                        .doesNotContain("?dashboard");
                question.levels("")
                        .forEach(
                                level ->
                                        assertThat(texts.get("dashboard.axis." + level))
                                                .doesNotContain("?dashboard"));
                assertThat(CoverageNote.notes(figure, texts))
                        .noneMatch(note -> note.contains("?dashboard"));
            }
        }
    }
}
