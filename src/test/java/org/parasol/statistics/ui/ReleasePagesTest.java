package org.parasol.statistics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Accounts;
import org.parasol.access.ApiTokens;
import org.parasol.base.AccountId;
import org.parasol.base.Languages;
import org.parasol.statistics.CodeLabels;
import org.parasol.statistics.Publication;
import org.parasol.statistics.Queries;
import org.parasol.statistics.ReleaseComparison;
import org.parasol.statistics.ReleaseComparison.TableChange;
import org.parasol.statistics.ReleaseRequest;
import org.parasol.statistics.ReleaseRequest.State;
import org.parasol.statistics.StatisticsProblem;
import org.parasol.statistics.SupersessionReason;
import org.parasol.statistics.WorkDone;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ParasolTest
class ReleasePagesTest {

    @Autowired WebApplicationContext context;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired CodeLabels labels;
    @Autowired ApiTokens tokens;
    @Autowired Queries queries;

    private final Publication publication = mock(Publication.class);

    @BeforeEach
    void aBrowser() {
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(
                        new Routes(Set.of(ReleasesView.class), Set.of(), true),
                        context,
                        MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(publication.progress()).thenReturn(Optional.empty());
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void another_operator_agrees_and_whoever_asked_cannot() {
        Person asking = people.operator();
        Person other = people.operator();
        ReleaseRequest waiting = request(asking.id(), State.WAITING);
        when(publication.newestRequest()).thenReturn(Optional.of(waiting));

        asking.acts(
                () -> {
                    show();
                    assertThat(text()).contains(asking.name(), "A second operator has to agree");
                    assertThat(_find(Button.class, it -> it.withId("agree-request"))).isEmpty();
                });
        other.acts(
                () -> {
                    show();
                    press("agree-request");
                    verify(publication).agree(waiting.id());
                    press("withdraw-request");
                    verify(publication).withdraw(waiting.id());
                });
    }

    @Test
    void the_work_shows_how_far_it_is_to_every_operator() {
        when(publication.newestRequest())
                .thenReturn(Optional.of(request(AccountId.random(), State.RUNNING)));
        when(publication.progress())
                .thenReturn(
                        Optional.of(new WorkDone(0.4, 12_345, Duration.ofSeconds(7), 210_000_000)));

        people.operator()
                .acts(
                        () -> {
                            show();
                            assertThat(text()).contains("12,345 reports read", "7 s", "210 MB");
                        });
    }

    @Test
    void what_stood_against_it_is_told_in_every_language() {
        when(publication.newestRequest())
                .thenReturn(
                        Optional.of(
                                new ReleaseRequest(
                                        UUID.randomUUID(),
                                        AccountId.random(),
                                        LocalDate.of(2026, 10, 2),
                                        Optional.of(SupersessionReason.DATA),
                                        State.FAILED,
                                        Optional.of(StatisticsProblem.BROKEN_OFF),
                                        OptionalInt.empty())));
        people.operator()
                .acts(
                        () -> {
                            for (Locale language : Languages.ALL) {
                                UI.getCurrent().setLocale(language);
                                show();
                                assertThat(
                                                _get(
                                                                Component.class,
                                                                it -> it.withId("request-failed"))
                                                        .getElement()
                                                        .getAttribute("role"))
                                        .isEqualTo("alert");
                            }
                        });
    }

    @Test
    void a_correction_needs_a_reason() {
        List<SupersessionReason> asked = new ArrayList<>();
        UI.getCurrent().add(new CorrectionCard(asked::add));

        press("ask-correction");

        assertThat(asked).isEmpty();
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
    }

    @Test
    void what_a_release_would_change_is_told_cell_by_cell_where_it_goes() {
        UI.getCurrent()
                .add(
                        new ComparisonCard(
                                new ReleaseComparison(
                                        4,
                                        List.of(
                                                new TableChange(
                                                        "violation-by-region",
                                                        3,
                                                        2,
                                                        List.of(List.of("violence", "150"))))),
                                labels));

        assertThat(text())
                .contains("Beside release 4", "New figures: 3", "Changed figures: 2")
                .contains("Newly withheld: 1", "Europe");
    }

    @Test
    void a_token_is_shown_once_and_mistakes_stand_at_their_fields() {
        people.researcher()
                .acts(
                        () -> {
                            UI.getCurrent().add(new ApiAccessView(tokens, queries));
                            _get(IntegerField.class).setValue(900);
                            press("make-token");
                            assertThat(_get(IntegerField.class).isInvalid()).isTrue();
                            _get(IntegerField.class).setValue(30);
                            _get(PasswordField.class).setValue("something else entirely");
                            press("make-token");
                            assertThat(_get(PasswordField.class).isInvalid()).isTrue();
                            _get(PasswordField.class).setValue(Person.PASSWORD);
                            press("make-token");
                            String token =
                                    _get(Component.class, it -> it.withId("token"))
                                            .getElement()
                                            .getTextRecursively();
                            assertThat(token).startsWith("parasol_").hasSize(51);
                            assertThat(tokens.own()).hasSize(1);
                            UI.getCurrent().removeAll();
                            UI.getCurrent().add(new ApiAccessView(tokens, queries));
                            assertThat(text()).contains(token.substring(47)).doesNotContain(token);
                        });
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new RequestCard(publication, accounts, () -> {}));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static void press(String id) {
        _click(_get(Button.class, it -> it.withId(id)));
    }

    private static ReleaseRequest request(AccountId by, State state) {
        return new ReleaseRequest(
                UUID.randomUUID(),
                by,
                LocalDate.of(2026, 10, 2),
                Optional.empty(),
                state,
                Optional.empty(),
                OptionalInt.empty());
    }
}
