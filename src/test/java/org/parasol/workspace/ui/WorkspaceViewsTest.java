package org.parasol.workspace.ui;

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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.base.Languages;
import org.parasol.base.ui.QrCode;
import org.parasol.base.ui.TodayCard;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.facts.Contributors;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.ContentRetention;
import org.parasol.workspace.CountryWaivers;
import org.parasol.workspace.HandedLink;
import org.parasol.workspace.Invitations;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.KeyChanges;
import org.parasol.workspace.KeyHolders;
import org.parasol.workspace.KeyRecovery;
import org.parasol.workspace.Members;
import org.parasol.workspace.OwnMembership;
import org.parasol.workspace.Researchers;
import org.parasol.workspace.WorkspaceRecord;
import org.parasol.workspace.WorkspaceSettings;
import org.parasol.workspace.Workspaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

@ParasolTest
class WorkspaceViewsTest {

    @Autowired WebApplicationContext context;
    @Autowired People people;
    @Autowired Workspaces workspaces;
    @Autowired Researchers researchers;
    @Autowired KeyCeremony ceremony;
    @Autowired KeyRecovery keyRecovery;
    @Autowired KeyChanges keyChanges;
    @Autowired KeyHolders keyHolders;
    @Autowired Members members;
    @Autowired Invitations invitations;
    @Autowired OwnMembership membership;
    @Autowired WorkspaceSettings settings;
    @Autowired ContentRetention retention;
    @Autowired CountryWaivers waivers;
    @Autowired Contributors contributors;
    @Autowired Codebook codebook;
    @Autowired Regions regions;
    @Autowired ObjectProvider<TodayCard> cards;
    @Autowired JdbcTemplate database;

    @BeforeEach
    void aBrowser() {
        Set<Class<? extends Component>> views =
                Set.of(WorkspacesView.class, KeysView.class, MembersView.class, SettingsView.class);
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
    void theOperatorHandsOverALinkOnce() {
        Person operator = people.operator();
        operator.acts(
                () -> {
                    show(new WorkspacesView(workspaces, researchers));
                    press("workspace-create");
                    assertThat(_get(TextField.class).isInvalid()).isTrue();
                    _get(TextField.class).setValue("House of <b>lanterns</b>");
                    press("workspace-create");
                    LinkCard card = _get(LinkCard.class);
                    assertThat(_get(TextArea.class).getValue()).contains("/join#");
                    assertThat(_get(QrCode.class).getElement().getAttribute("aria-label"))
                            .isNotBlank();
                    for (Locale language : Languages.ALL) {
                        assertThat(text(card))
                                .contains(card.getTranslation(language, "workspace.handover.stop"));
                    }
                    assertThat(text(UI.getCurrent())).contains("House of <b>lanterns</b>");
                    show(new WorkspacesView(workspaces, researchers));
                    assertThat(_find(LinkCard.class)).isEmpty();
                });
    }

    @Test
    void theOperatorInvitesAResearcher() {
        people.operator()
                .acts(
                        () -> {
                            show(new WorkspacesView(workspaces, researchers));
                            press("researcher-invite");
                            assertThat(_find(LinkCard.class)).hasSize(1);
                            assertThat(_find(HandoverNote.class)).isEmpty();
                        });
    }

    @Test
    void theFirstAdminIsLedThroughTheCeremony() {
        Person admin = people.firstAdmin();
        admin.acts(
                () -> {
                    assertThat(today()).contains("Make your workspace’s keys");
                    show(new KeysView(ceremony, keyHolders, keyRecovery, keyChanges));
                    press("make-keys");
                    List<String> groups =
                            _get(OrderedList.class).getChildren().map(this::text).toList();
                    assertThat(groups).hasSizeGreaterThanOrEqualTo(8);
                    press("finish-keys");
                    assertThat(_find(TextField.class)).allMatch(TextField::isInvalid);
                    _find(TextField.class)
                            .forEach(field -> field.setValue(groups.get(number(field) - 1)));
                    press("finish-keys");
                    assertThat(_find(OrderedList.class)).isEmpty();
                    assertThat(text(UI.getCurrent())).contains(admin.name());
                    assertThat(ceremony.needed()).isFalse();
                    assertThat(today())
                            .contains("Who holds the keys")
                            .doesNotContain("Make your workspace’s keys");
                });
    }

    @Test
    void anInviteeIsConfirmedByHerCode() {
        Person admin = people.admin();
        admin.acts(
                () -> {
                    show(new MembersView(members, invitations, keyHolders));
                    press("invite");
                    assertThat(_find(LinkCard.class)).hasSize(1);
                    assertThat(invitations.open()).hasSize(1);
                });
        Person waiting =
                people.join(
                        admin.does(
                                () ->
                                        invitations.invite(
                                                Set.of(Role.OUTREACH_WORKER),
                                                Invitations.USUAL_VALIDITY)));
        String code =
                waiting.does(
                        () -> {
                            showToday();
                            return _get(Span.class, spec -> spec.withId("short-code")).getText();
                        });
        admin.acts(
                () -> {
                    show(new MembersView(members, invitations, keyHolders));
                    Button confirm = named("Confirm " + waiting.name());
                    TextField field =
                            _get(
                                    TextField.class,
                                    spec -> spec.withLabel("Short code of " + waiting.name()));
                    field.setValue("1234");
                    _click(confirm);
                    assertThat(field.isInvalid()).isTrue();
                    field.setValue(code);
                    _click(confirm);
                    assertThat(members.waiting()).isEmpty();
                });
        assertThat(waiting.does(membership::confirmed)).isTrue();
    }

    @Test
    void deactivationAsksFirst() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        admin.acts(
                () -> {
                    show(new MembersView(members, invitations, keyHolders));
                    _click(named("Deactivate " + worker.name()));
                    assertThat(members.all()).filteredOn(m -> !m.active()).isEmpty();
                    ConfirmDialog dialog = _get(ConfirmDialog.class);
                    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
                    assertThat(members.all())
                            .filteredOn(m -> !m.active())
                            .extracting(m -> m.id())
                            .containsExactly(worker.id());
                });
    }

    @Test
    void settingsAreKeptAndNothingTypedStandsInClear() {
        Person admin = people.admin();
        String canary = "canary-" + admin.name();
        admin.acts(
                () -> {
                    show(settingsView());
                    _get(TextArea.class, spec -> spec.withId("workspace-settings-emergency"))
                            .setValue(canary + " \u0000 🙂 <script>");
                    press("settings-save");
                    assertThat(settings.choices().emergencyContacts()).startsWith(canary);
                    show(settingsView());
                    assertThat(
                                    _get(
                                                    TextArea.class,
                                                    spec ->
                                                            spec.withId(
                                                                    "workspace-settings-emergency"))
                                            .getValue())
                            .startsWith(canary);
                });
        List<byte[]> stored =
                database.query(
                        "SELECT sealed FROM workspace_choices", (row, number) -> row.getBytes(1));
        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(
                        bytes ->
                                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                                        .doesNotContain(canary));
    }

    @Test
    void sharingIsDecidedAfterAnHonestWord() {
        Person admin = people.admin();
        admin.acts(
                () -> {
                    show(settingsView());
                    assertThat(text(_get(SharingCard.class))).contains("few reports");
                    press("sharing-decide");
                    assertThat(settings.optedIn()).isFalse();
                    ConfirmDialog dialog = _get(ConfirmDialog.class);
                    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
                    assertThat(settings.optedIn()).isTrue();
                    assertThat(contributors.optedIn()).isTrue();
                });
    }

    @Test
    void shorteningRetentionSaysFirstWhatItTouches() {
        people.admin()
                .acts(
                        () -> {
                            show(settingsView());
                            assertThat(text(_get(RetentionCard.class))).contains("30 days");
                            _get(IntegerField.class).setValue(12);
                            press("retention-save");
                            assertThat(retention.months()).isEqualTo(60);
                            ConfirmDialog dialog = _get(ConfirmDialog.class);
                            ComponentUtil.fireEvent(
                                    dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
                            assertThat(retention.months()).isEqualTo(12);
                            _get(IntegerField.class).setValue(36);
                            press("retention-save");
                            assertThat(retention.months()).as("longer harms nobody").isEqualTo(36);
                        });
    }

    @Test
    void twoSignThatFiguresOfOneOrganisationMayBeShown() {
        Person admin = people.admin();
        Person coordinator = people.member(admin, Role.COORDINATOR, Role.OUTREACH_WORKER);
        admin.acts(
                () -> {
                    show(settingsView());
                    press("waiver-ask");
                    ComboBox<String> country = waiverCountry();
                    assertThat(country.isInvalid()).isTrue();
                    country.setValue("TO");
                    press("waiver-ask");
                    assertThat(_find(Button.class, spec -> spec.withId("waiver-give")))
                            .as("nobody signs twice")
                            .isEmpty();
                });
        coordinator.acts(
                () -> {
                    assertThat(today()).contains("Tonga");
                    show(new WaiverCard(waivers, regions));
                    press("waiver-give");
                    ConfirmDialog dialog = _get(ConfirmDialog.class);
                    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
                    assertThat(waivers.current().orElseThrow().inForce()).isTrue();
                    press("waiver-end");
                    assertThat(waivers.current()).isEmpty();
                });
    }

    @SuppressWarnings("unchecked") // found by its class, which knows no type
    private static ComboBox<String> waiverCountry() {
        return (ComboBox<String>) _get(Component.class, spec -> spec.withId("waiver-country"));
    }

    private SettingsView settingsView() {
        return new SettingsView(settings, retention, waivers, codebook, regions, 30);
    }

    @Test
    void anAdminSeesOnHerFirstPageWhatIsSharedAndWhatTheOperatorDid() {
        Person admin = people.admin();
        admin.acts(
                () -> {
                    assertThat(today())
                            .contains("Your workspace shares no figures.")
                            .contains("Everything that is logged")
                            .contains("made this workspace")
                            .doesNotContain("new link");
                    settings.optIn(true);
                    assertThat(today()).contains("Your workspace shares figures.");
                });
    }

    @Test
    void aSecondFirstLinkIsToldToWhoeverComesByIt() {
        Person operator = people.operator();
        HandedLink first = operator.does(() -> workspaces.create("Reissued"));
        WorkspaceRecord made =
                operator.does(workspaces::all).stream()
                        .filter(workspace -> workspace.name().equals("Reissued"))
                        .findFirst()
                        .orElseThrow();
        HandedLink second = operator.does(() -> workspaces.reissueFirstLink(made.id()));
        assertThat(second.link().secret()).isNotEqualTo(first.link().secret());
        people.join(second).acts(() -> assertThat(today()).contains("handed out a new link"));
    }

    @Test
    void theOperatorSeesOnTheFirstPageWhoStillWaits() {
        people.firstAdmin();
        people.operator()
                .acts(
                        () ->
                                assertThat(today())
                                        .contains("workspaces")
                                        .containsPattern("not made (its|their) keys yet"));
    }

    private void show(Component view) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
    }

    private void showToday() {
        UI.getCurrent().removeAll();
        shown().forEach(card -> UI.getCurrent().add(card.content()));
    }

    private String today() {
        showToday();
        return text(UI.getCurrent());
    }

    /** This room's cards alone: those of other rooms have tests of their own. */
    private Stream<TodayCard> shown() {
        return cards.stream()
                .filter(card -> card.getClass().getName().startsWith("org.parasol.workspace"))
                .filter(TodayCard::shown);
    }

    private static Button named(String name) {
        return _find(Button.class).stream()
                .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static int number(TextField field) {
        return Integer.parseInt(field.getId().orElseThrow().replace("group-", ""));
    }

    private String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
