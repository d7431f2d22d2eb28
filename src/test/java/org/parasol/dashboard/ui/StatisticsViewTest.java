package org.parasol.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.base.ui.chart.ParasolChart;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.ReleaseParameters;
import org.parasol.statistics.Releases;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ParasolTest
class StatisticsViewTest {

    @Autowired WebApplicationContext context;
    @Autowired People people;
    @Autowired Texts texts;
    @Autowired Codebook codebook;
    @Autowired Regions regions;
    @Autowired LegalModels legalModels;

    @BeforeEach
    void aBrowser() {
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(
                        new Routes(
                                Set.of(StatisticsView.class, MethodologyView.class),
                                Set.of(),
                                true),
                        context,
                        MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void a_plain_address_asks_the_first_question_of_the_newest_release() {
        open("");

        assertThat(_find(ParasolChart.class)).hasSize(1);
        assertThat(_find(FigureTable.class)).isEmpty();
        assertThat(_get(CoverageNote.class).getElement().getTextRecursively())
                .contains("reports filed", "over 10", "abc123");
        assertThat(byId("finding").getElement().getTextRecursively()).contains("≈120");
    }

    @Test
    void a_wrong_address_is_told_and_answered_by_the_usual_choice() {
        open("question=nonsense&release=99");

        assertThat(byId("rejected").getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(_find(ParasolChart.class)).hasSize(1);
    }

    @Test
    void a_table_stays_a_table_when_another_question_is_asked() {
        open("");
        _click(_get(NativeButton.class, tab -> tab.withId("tab-1")));
        assertThat(_find(ParasolChart.class)).isEmpty();

        question().setValue(Question.TREND);

        assertThat(_find(FigureTable.class)).hasSize(1);
        assertThat(_find(Component.class, part -> part.withId("choose-category"))).hasSize(1);
        assertThat(question().getValue()).isEqualTo(Question.TREND);
    }

    @Test
    void who_is_alone_is_asked_about_where_somebody_agreed_to_be_shown() {
        open("");
        assertThat(question().getListDataView().getItems())
                .contains(Question.LEGAL_MODELS)
                .doesNotContain(Question.ONE_ORGANISATION);

        UI.getCurrent().removeAll();
        open("question=one-organisation");
        assertThat(question().getValue()).isEqualTo(Question.ONE_ORGANISATION);

        UI.getCurrent().removeAll();
        Releases releases = SmallRelease.published();
        SmallRelease.publish(
                releases, "one-organisation", SmallRelease.cell(40, "violence", "NZ", "2025"));
        assertThat(new Figures(releases, texts, codebook, regions, legalModels).questions(4))
                .contains(Question.ONE_ORGANISATION);
    }

    @Test
    void a_withheld_cell_says_why_it_is_empty() {
        open("tab=table");

        assertThat(_get(FigureTable.class).getElement().getTextRecursively())
                .contains("≈120", "too little to show safely");
    }

    @Test
    void two_regions_stand_side_by_side_and_the_address_says_which() {
        open("question=perpetrators&level=world-region&tab=shares&compare=150~002");

        assertThat(byId("compared").getElement().getTextRecursively())
                .contains("clearly a larger share of the reports from Europe")
                .contains("no clear difference");
        assertThat(byId("shares").getElement().getTextRecursively()).contains("50% (47–53%)");
        assertThat(byId("share-note").getElement().getTextRecursively())
                .contains("95 of 100", "more than 100%");
    }

    @Test
    void shares_that_cannot_be_told_fall_back_to_the_table() {
        open("question=needs&tab=shares");

        assertThat(_find(Component.class, part -> part.withId("shares"))).isEmpty();
    }

    @Test
    void the_method_is_told_in_every_language_with_the_numbers_in_force() {
        ReleaseParameters rule = new ReleaseParameters(15, 3, 10, 10, 24);
        for (Locale language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            MethodologyText text = new MethodologyText(rule);
            String all = text.getElement().getTextRecursively();
            assertThat(all).contains("15", "3", "10", "5").doesNotContain("{", "}");
            assertThat(all.split("\\s+")).as("two minutes").hasSizeLessThan(480);
        }
    }

    @Test
    void a_researcher_starts_from_the_newest_release_and_every_question() {
        ResearcherToday card = new ResearcherToday(figures(), texts);
        people.researcher()
                .acts(
                        () -> {
                            assertThat(card.shown()).isTrue();
                            UI.getCurrent().add(card.content());
                        });
        people.operator().acts(() -> assertThat(card.shown()).isFalse());

        assertThat(_find(RouterLink.class))
                .hasSize(Question.values().length - 1)
                .noneMatch(link -> link.getHref().contains("one-organisation"))
                .allMatch(link -> link.getHref().matches("statistics\\?.*\\brelease=4\\b.*"));
        assertThat(byId("today-release").getElement().getTextRecursively())
                .contains("Newest release: 4", "October 1, 2026", "2026 Q3", "≈400", "over 10");
    }

    private void open(String query) {
        StatisticsView view = new StatisticsView(figures(), texts);
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation())
                .thenReturn(new Location(StatisticsView.PLACE, QueryParameters.fromString(query)));
        view.beforeEnter(event);
    }

    private Figures figures() {
        return new Figures(SmallRelease.published(), texts, codebook, regions, legalModels);
    }

    private static Component byId(String id) {
        return _get(Component.class, part -> part.withId(id));
    }

    @SuppressWarnings("unchecked")
    private static Select<Question> question() {
        return (Select<Question>) byId("choose-question");
    }
}
