package org.parasol.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.base.ui.TodayCard;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;

/** What each role finds on her first page, in the order in which it stands there. */
@ParasolTest
class TodayViewTest {

    @Autowired WebApplicationContext context;
    @Autowired People people;
    @Autowired ObjectProvider<TodayCard> cards;

    @BeforeEach
    void aBrowser() {
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(
                        new Routes(allViews(), Set.of(), true), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void theOperator() {
        people.operator()
                .acts(
                        () -> {
                            assertThat(shown())
                                    .containsExactly(
                                            "today-workspaces", "today-releases", "today-health");
                            assertThat(text())
                                    .contains("The database answers.")
                                    .containsPattern("Free space for data: [0-9.,]+ GB");
                        });
    }

    @Test
    void anAdmin() {
        people.admin()
                .acts(
                        () ->
                                assertThat(shown())
                                        .containsExactly(
                                                "today-shared", "key-holders", "operator-acts"));
    }

    @Test
    void anAdminBeforeThereAreKeys() {
        people.firstAdmin()
                .acts(
                        () ->
                                assertThat(shown())
                                        .containsExactly(
                                                "ceremony-waiting",
                                                "archive-waiting",
                                                "today-shared",
                                                "operator-acts"));
    }

    @Test
    void aWorkerAndACoordinator() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        worker.acts(
                () ->
                        assertThat(shown())
                                .contains("key-holders")
                                .doesNotContain("today-review", "today-shared", "operator-acts"));
        Person coordinator = people.member(admin, Role.COORDINATOR);
        coordinator.acts(
                () ->
                        assertThat(shown())
                                .contains("today-review", "key-holders")
                                .doesNotContain("today-shared", "operator-acts"));
    }

    @Test
    void aResearcher() {
        people.researcher().acts(() -> assertThat(shown()).containsExactly("today-release"));
    }

    private List<String> shown() {
        UI.getCurrent().removeAll();
        TodayView view = new TodayView(cards);
        UI.getCurrent().add(view);
        return LocatorJ._find(Component.class).stream()
                .filter(component -> component.getElement().getClassList().contains("card"))
                .map(card -> card.getId().orElse(""))
                .toList();
    }

    /** Of every room, and of every role: links on the cards lead to them. */
    private static Set<Class<? extends Component>> allViews() {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.parasol").stream()
                .map(
                        found ->
                                ClassUtils.resolveClassName(
                                        Objects.requireNonNull(found.getBeanClassName()), null))
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
