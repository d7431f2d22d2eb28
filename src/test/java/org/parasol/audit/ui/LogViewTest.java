package org.parasol.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.audit.ChainCheck;
import org.parasol.audit.ChainId;
import org.parasol.audit.Finding;
import org.parasol.audit.LogBook;
import org.parasol.audit.LogCheck;
import org.parasol.audit.LogLine;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.base.WorkspaceId;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

class LogViewTest {

    private static final WorkspaceId WORKSPACE = WorkspaceId.random();

    private final LogBook book = mock(LogBook.class);
    private final AuthenticationContext authentication = mock(AuthenticationContext.class);
    private final List<LogLine> entries = new ArrayList<>();

    @BeforeEach
    void open() {
        when(authentication.hasRole("WORKSPACE_ADMIN")).thenReturn(true);
        when(authentication.hasAnyRole(any(String[].class))).thenReturn(true);
        when(book.page(any(), anyLong(), anyInt()))
                .thenAnswer(
                        call -> {
                            long before = call.getArgument(1);
                            int limit = call.getArgument(2);
                            return entries.stream()
                                    .filter(line -> line.sequence() < before)
                                    .limit(limit)
                                    .toList();
                        });
        Texts texts = new Texts();
        GenericWebApplicationContext context =
                new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(Texts.class, () -> texts);
        context.registerBean(LogBook.class, () -> book);
        context.registerBean(AuthenticationContext.class, () -> authentication);
        context.registerBean(I18NProvider.class, () -> new InTexts(texts));
        context.refresh();
        Set<Class<? extends Component>> views = Set.of(LogView.class, LogHeadsView.class);
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(new Routes(views, Set.of(), true), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void entriesAreToldInWords() {
        entries.add(
                line(
                        3,
                        "sign-in.failed",
                        LogLine.By.NOBODY,
                        Optional.empty(),
                        Map.of("count", "17")));
        entries.add(
                line(
                        2,
                        "member.confirmed",
                        LogLine.By.NAMED,
                        Optional.of("ana"),
                        Map.of("roles", "COORDINATOR,WORKSPACE_ADMIN")));
        entries.add(line(1, "some.new-thing", LogLine.By.OPERATOR, Optional.empty(), Map.of()));

        UI.getCurrent().navigate("log");

        assertThat(text(_get(OrderedList.class)))
                .containsSubsequence(
                        "Sign-in refused",
                        "17 times",
                        "Confirmed a member",
                        "Nov 23, 2026, 10:15",
                        "ana",
                        "Coordinator, Admin",
                        "Something else (some.new-thing)",
                        "the operator");
    }

    @Test
    void olderEntriesComeWhenTheyAreAskedFor() {
        for (long sequence = 120; sequence > 0; sequence--) {
            entries.add(line(sequence, "sign-in", LogLine.By.NAMED, Optional.of("ana"), Map.of()));
        }
        UI.getCurrent().navigate("log");
        assertThat(shown()).isEqualTo(50);

        _click(_get(Button.class, spec -> spec.withId("log-older")));
        assertThat(shown()).isEqualTo(100);
        _click(_get(Button.class, spec -> spec.withId("log-older")));
        assertThat(shown()).isEqualTo(120);
        assertThat(older()).isFalse();
    }

    @Test
    void theAddressSaysWhichKind() {
        UI.getCurrent().navigate("log", QueryParameters.of("kind", "reports"));
        assertThat(current()).isEqualTo("Reports, by month");
        UI.getCurrent().navigate("log", QueryParameters.of("kind", "nonsense"));
        assertThat(current()).isEqualTo("All but reports");
        assertThat(text(_get(LogList.class))).contains("Nothing of this kind has happened yet.");
    }

    @Test
    void theCheckIsToldInWords() {
        when(book.check())
                .thenReturn(
                        new LogCheck(
                                List.of(
                                        new ChainCheck(
                                                ChainId.of(WORKSPACE), 1_234, Optional.empty()),
                                        new ChainCheck(
                                                ChainId.ofReports(WORKSPACE),
                                                4,
                                                Optional.of(new Finding(5, Finding.Kind.CHANGED)))),
                                List.of(),
                                0));
        UI.getCurrent().navigate("log");
        Button check = _get(Button.class, spec -> spec.withId("log-check-now"));

        _click(check);

        assertThat(text(_get(Div.class, spec -> spec.withId("log-check-result"))))
                .contains("all 1,234 entries fit")
                .contains("Reports: entry 5 was changed after it was written")
                .contains("Reports stay sealed");
        assertThat(check.isEnabled()).isTrue();
    }

    @Test
    void timesAreInTheReadersZone() {
        assertThat(Moments.text("2026-11-23T23:30", ZoneId.of("Africa/Nairobi"), Locale.ENGLISH))
                .contains("Nov 24, 2026", "2:30");
        assertThat(Moments.text("2026-11-23T23:30", ZoneOffset.UTC, Locale.ENGLISH))
                .contains("11:30")
                .endsWith("UTC");
        assertThat(Moments.text("2026-11", ZoneOffset.UTC, Locale.ENGLISH))
                .isEqualTo("November 2026");
        assertThat(Moments.zone("No/Such")).isEqualTo(ZoneOffset.UTC);
        assertThat(Moments.zone(null)).isEqualTo(ZoneOffset.UTC);
        assertThat(Moments.machine("2026-11-23T23:30")).isEqualTo("2026-11-23T23:30Z");
    }

    private static LogLine line(
            long sequence,
            String action,
            LogLine.By by,
            Optional<String> actor,
            Map<String, String> details) {
        return new LogLine(
                sequence,
                "2026-11-23T10:15",
                action,
                by,
                actor,
                Optional.empty(),
                Optional.of(UUID.randomUUID()),
                details);
    }

    private static long shown() {
        return _get(OrderedList.class).getChildren().count();
    }

    private static boolean older() {
        return _get(LogList.class)
                .getChildren()
                .filter(Button.class::isInstance)
                .anyMatch(Component::isVisible);
    }

    private static String current() {
        return _get(
                        RouterLink.class,
                        spec ->
                                spec.withPredicate(
                                        link -> link.getElement().hasAttribute("aria-current")))
                .getText();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u202f', ' ');
    }

    /** A key without a text fails the test. */
    private record InTexts(Texts texts) implements I18NProvider {

        @Override
        public List<Locale> getProvidedLocales() {
            return Languages.ALL;
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            assertThat(texts.has(key)).as(key).isTrue();
            return texts.get(key, locale, arguments);
        }
    }
}
