package org.parasol.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.audit.LogHeads;
import org.parasol.audit.Witnesses;
import org.parasol.audit.WorkspaceName;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ParasolTest
class LogHeadsViewTest {

    @Autowired WebApplicationContext context;
    @Autowired LogHeads heads;
    @Autowired Witnesses witnesses;
    @Autowired ObjectProvider<WorkspaceName> name;
    @Autowired People people;

    @BeforeEach
    void aBrowser() {
        Set<Class<? extends Component>> views = Set.of(LogView.class, LogHeadsView.class);
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(new Routes(views, Set.of(), true), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void aSignedEndIsShownComparedHandedOverAndGivenBack() {
        Person here = people.admin();
        Person there = people.admin();
        String sheet =
                here.does(
                        () -> {
                            show();
                            press("head-sign");
                            assertThat(text(_get(HeadSheet.class)))
                                    .contains("Organisation", "entry", "Signed with the key");
                            return area("head-text").getValue();
                        });
        assertThat(sheet).startsWith("Parasol\nOrganisation: Organisation p-");

        String back =
                there.does(
                        () -> {
                            show();
                            area("kept-text").setValue(sheet);
                            press("kept-keep");
                            TextField from =
                                    _get(TextField.class, spec -> spec.withId("kept-from"));
                            assertThat(from.isInvalid()).as("whom it is from").isTrue();
                            from.setValue("Friends");
                            press("kept-keep");
                            assertThat(area("kept-text").getValue()).isEmpty();
                            _click(named("Show what is kept for Friends"));
                            return area("head-text").getValue();
                        });
        here.acts(
                () -> {
                    show();
                    area("compare-text").setValue(back);
                    press("compare-now");
                    assertThat(result()).contains("Yes.").doesNotContain("No.");
                    area("compare-text").setValue("something else");
                    press("compare-now");
                    assertThat(result()).contains("There is no signed end in this text");
                });
    }

    @Test
    void lettingGoAsksFirst() {
        String sheet = people.admin().does(heads::export).line();
        people.admin()
                .acts(
                        () -> {
                            witnesses.keep(sheet, "Friends");
                            show();
                            _click(named("Let go what is kept for Friends"));
                            assertThat(witnesses.all()).hasSize(1);
                            ConfirmDialog dialog = _get(ConfirmDialog.class);
                            ComponentUtil.fireEvent(
                                    dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
                            assertThat(witnesses.all()).isEmpty();
                            assertThat(text(_get(KeptHeadsCard.class)))
                                    .contains("Nothing is kept for others yet");
                        });
    }

    @Test
    void whoHoldsNoKeysIsTold() {
        Person admin = people.admin();
        people.member(admin, Role.WORKSPACE_ADMIN)
                .acts(
                        () -> {
                            show();
                            assertThat(_find(Button.class, spec -> spec.withId("head-sign")))
                                    .isEmpty();
                            assertThat(text(_get(LogHeadsView.class)))
                                    .contains("Only somebody who holds the workspace’s keys");
                        });
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new LogHeadsView(heads, witnesses, name));
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    private static Button named(String label) {
        return _find(Button.class).stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private static String result() {
        return text(_get(Div.class, spec -> spec.withId("compare-result")));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
