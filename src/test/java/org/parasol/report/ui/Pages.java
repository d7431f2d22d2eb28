package org.parasol.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.Destruction;
import org.parasol.report.Drafts;
import org.parasol.report.ReportContent;
import org.parasol.report.Reports;
import org.parasol.workspace.Colleague;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceSealing;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The report's pages without a browser, over services that remember in memory. */
final class Pages implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final Texts TEXTS = new Texts();
    static final Codebook CODEBOOK = new Codebook(TEXTS);
    static final Regions REGIONS = new Regions();

    private static final Set<Class<? extends Component>> VIEWS =
            Set.of(
                    NewReportView.class,
                    FormView.class,
                    SentView.class,
                    ReportsView.class,
                    ReportView.class,
                    DestroyedView.class);

    final RememberedDrafts remembered = new RememberedDrafts();
    final Drafts drafts = remembered.drafts();
    final Reports reports = mock(Reports.class);
    final Destruction destruction = mock(Destruction.class);
    final List<String> frequent = new ArrayList<>();
    final List<Colleague> coordinators = new ArrayList<>();
    WorkspaceChoices choices =
            new WorkspaceChoices(
                    List.of("KE", "UG"),
                    "Night line 0800 111 222",
                    "Tell the children’s office.",
                    Set.of("caste"),
                    false,
                    Locale.ENGLISH,
                    10);

    static Pages open(boolean coordinator) {
        return new Pages(coordinator);
    }

    private Pages(boolean coordinator) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        AuthenticationContext authentication = mock(AuthenticationContext.class);
        when(authentication.hasRole("COORDINATOR")).thenReturn(coordinator);
        when(authentication.hasAnyRole(any(String[].class))).thenReturn(true);
        GenericWebApplicationContext context =
                new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Texts.class, () -> TEXTS);
        context.registerBean(Codebook.class, () -> CODEBOOK);
        context.registerBean(Regions.class, () -> REGIONS);
        context.registerBean(Drafts.class, () -> drafts);
        context.registerBean(Reports.class, () -> reports);
        context.registerBean(Destruction.class, () -> destruction);
        context.registerBean(AuthenticationContext.class, () -> authentication);
        WorkspaceSettings settings = mock(WorkspaceSettings.class);
        when(settings.choices()).thenAnswer(call -> choices);
        context.registerBean(WorkspaceSettings.class, () -> settings);
        WorkspaceSealing sealing = mock(WorkspaceSealing.class);
        when(sealing.coordinators()).thenAnswer(call -> coordinators);
        context.registerBean(WorkspaceSealing.class, () -> sealing);
        context.registerBean(InTexts.class, () -> new InTexts(TEXTS));
        context.refresh();
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(new Routes(VIEWS, Set.of(), true), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    FormContext context() {
        return new FormContext(
                TEXTS,
                CODEBOOK,
                REGIONS,
                choices,
                () -> frequent,
                () -> coordinators,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A draft with this content, being edited; every change is saved at once. */
    Editing editing(ReportContent content) {
        Editing[] made = new Editing[1];
        made[0] = new Editing(drafts, drafts.open(remembered.with(content)), () -> made[0].save());
        return made[0];
    }

    static <C extends Component> C byId(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    static void press(String id) {
        _click(byId(Button.class, id));
    }

    /**
     * Enters a value as a person does in the browser: listeners see that it comes from there. The
     * testing library's own way does not fit this version of the framework.
     */
    static <V> void enter(HasValue<?, V> field, V value) {
        Component component = (Component) field;
        assertThat(component.isVisible()).isTrue();
        assertThat(field.isReadOnly()).isFalse();
        try {
            Method model =
                    AbstractField.class.getDeclaredMethod(
                            "setModelValue", Object.class, boolean.class);
            Method presentation =
                    AbstractField.class.getDeclaredMethod("setPresentationValue", Object.class);
            model.setAccessible(true);
            presentation.setAccessible(true);
            model.invoke(field, value, true);
            presentation.invoke(field, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static String heading() {
        return _get(H1.class).getText();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }
}
