package org.parasol.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Accounts;
import org.parasol.access.Role;
import org.parasol.base.ui.TodayCard;
import org.parasol.exchange.WorkspaceExport;
import org.parasol.exchange.WorkspaceImport;
import org.parasol.exchange.WorkspaceLeaving;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The page on which a workspace takes everything along or leaves, and what others see of it. */
@ParasolTest
class LeavingViewTest {

    @Autowired WebApplicationContext context;
    @Autowired People people;
    @Autowired WorkspaceExport export;
    @Autowired WorkspaceImport imports;
    @Autowired WorkspaceLeaving leaving;
    @Autowired WorkspaceSettings settings;
    @Autowired Accounts accounts;
    @Autowired ObjectProvider<TodayCard> cards;
    @Autowired Clock clock;

    @BeforeEach
    void aBrowser() {
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(
                        new Routes(Set.of(LeavingView.class), Set.of(), true),
                        context,
                        MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void theArchiveIsOfferedAfterThePassword() {
        people.admin()
                .acts(
                        () -> {
                            show();
                            password("export-password", "something else");
                            press("export-make");
                            assertThat(_find(Anchor.class)).isEmpty();
                            password("export-password", Person.PASSWORD);
                            press("export-make");
                            assertThat(_find(Anchor.class)).hasSize(1);
                            assertThat(
                                            _get(
                                                            PasswordField.class,
                                                            spec -> spec.withId("export-password"))
                                                    .getValue())
                                    .isEmpty();
                        });
    }

    @Test
    void anEmptyWorkspaceIsOfferedAnArchive() {
        people.firstAdmin()
                .acts(
                        () -> {
                            show();
                            assertThat(_find(ImportCard.class)).hasSize(1);
                            assertThat(_find(ExportCard.class)).isEmpty();
                            press("import-bring");
                            assertThat(today()).contains("Bring its archive");
                        });
    }

    @Test
    void aSecondPersonIsAskedAndCanKeepIt() {
        Person admin = people.admin();
        Person coordinator = people.member(admin, Role.COORDINATOR);
        admin.acts(
                () -> {
                    show();
                    _get(TextField.class, spec -> spec.withId("erase-name"))
                            .setValue(settings.name());
                    password("erase-password", Person.PASSWORD);
                    press("erase-ask");
                    assertThat(_find(AskedCard.class)).hasSize(1);
                    assertThat(_find(EraseCard.class)).isEmpty();
                });
        coordinator.acts(
                () -> {
                    assertThat(today()).contains(admin.name() + " asked to erase this workspace");
                    UI.getCurrent().removeAll();
                    UI.getCurrent()
                            .add(new AskedCard(leaving, leaving.asked().orElseThrow(), () -> {}));
                    press("asked-keep");
                    assertThat(leaving.asked()).isEmpty();
                });
    }

    @Test
    void whatIsNoArchiveIsRefusedAndNotKept() {
        people.firstAdmin()
                .acts(
                        () -> {
                            show();
                            UploadKt._upload(
                                    _get(Upload.class), "holiday.zip", "no".getBytes(UTF_8));
                            password("import-code", "0".repeat(31) + "11");
                            press("import-bring");
                            expectNotifications("This file is no archive of a workspace.");
                            assertThat(imports.possible()).isTrue();
                            UI.getCurrent().removeAll();
                        });
    }

    @Test
    void theSecondPersonsPasswordErasesIt() {
        Person admin = people.admin();
        Person coordinator = people.member(admin, Role.COORDINATOR);
        admin.does(() -> leaving.ask(settings.name(), Person.PASSWORD.toCharArray()));
        coordinator.acts(
                () -> {
                    UI.getCurrent().removeAll();
                    UI.getCurrent()
                            .add(new AskedCard(leaving, leaving.asked().orElseThrow(), () -> {}));
                    password("asked-password", "something else");
                    press("asked-confirm");
                    assertThat(leaving.asked()).as("a wrong password erases nothing").isPresent();
                    password("asked-password", Person.PASSWORD);
                    press("asked-confirm");
                });
        assertThat(accounts.find(admin.id())).isEmpty();
    }

    @Test
    void whoIsAloneErasesItAtOnce() {
        Person alone = people.admin();
        alone.acts(
                () -> {
                    show();
                    assertThat(_get(EraseCard.class).getElement().getTextRecursively())
                            .contains("You are alone with this workspace");
                    _get(TextField.class, spec -> spec.withId("erase-name")).setValue("another");
                    password("erase-password", Person.PASSWORD);
                    press("erase-ask");
                    assertThat(accounts.find(alone.id())).as("another name").isPresent();
                    _get(TextField.class, spec -> spec.withId("erase-name"))
                            .setValue(settings.name());
                    press("erase-ask");
                });
        assertThat(accounts.find(alone.id())).isEmpty();
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new LeavingView(export, imports, leaving, clock, 30));
    }

    private String today() {
        return String.join(
                " ",
                cards.stream()
                        .filter(
                                card ->
                                        card.getClass()
                                                .getName()
                                                .startsWith("org.parasol.exchange"))
                        .filter(TodayCard::shown)
                        .map(card -> card.content().getElement().getTextRecursively())
                        .toList());
    }

    private static void password(String id, String value) {
        _get(PasswordField.class, spec -> spec.withId(id)).setValue(value);
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
