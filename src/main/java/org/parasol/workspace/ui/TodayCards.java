package org.parasol.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.parasol.codebook.Regions;
import org.parasol.workspace.CountryWaivers;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.KeyChanges;
import org.parasol.workspace.KeyHolders;
import org.parasol.workspace.Members;
import org.parasol.workspace.OperatorActs;
import org.parasol.workspace.OwnMembership;
import org.parasol.workspace.OwnMembership.Trust;
import org.parasol.workspace.RestoreNotices;
import org.parasol.workspace.WorkspaceSettings;
import org.parasol.workspace.Workspaces;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** What people see of workspaces on their first page: members of theirs, the operator of all. */
@Configuration(proxyBeanMethods = false)
class TodayCards {

    private static final String PROTOTYPE = ConfigurableBeanFactory.SCOPE_PROTOTYPE;

    private record Offered(int order, BooleanSupplier wanted, Supplier<Component> made)
            implements TodayCard {

        @Override
        public boolean shown() {
            return wanted.getAsBoolean();
        }

        @Override
        public Component content() {
            return made.get();
        }
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard alarmCard(OwnMembership own) {
        return new Offered(
                10,
                () -> ofWorkspace() && own.trust() == Trust.NOT_TRUSTED,
                () -> {
                    Card card = new Card("workspace.alarm.title");
                    card.addClassName("warning");
                    card.getElement().setAttribute("role", "alert");
                    card.add(new Paragraph(card.getTranslation("workspace.alarm.text")));
                    return card;
                });
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard restoreCard(RestoreNotices notices) {
        return new Offered(
                15,
                () -> ofWorkspace() && notices.current().isPresent(),
                () ->
                        new RestoreCard(
                                notices,
                                notices.current().orElseThrow(),
                                has(Role.WORKSPACE_ADMIN)));
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard waiverCard(CountryWaivers waivers, Regions regions) {
        return new Offered(
                18,
                () ->
                        (has(Role.WORKSPACE_ADMIN) || has(Role.COORDINATOR))
                                && waivers.current()
                                        .filter(it -> !it.inForce() && !it.ownWish())
                                        .isPresent(),
                () -> new WaiverCard(waivers, regions));
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard ceremonyCard(KeyCeremony ceremony) {
        return new Offered(
                20,
                () -> has(Role.WORKSPACE_ADMIN) && ceremony.needed(),
                () -> {
                    Card card = new Card("workspace.keys.make.title");
                    card.setId("ceremony-waiting");
                    RouterLink link =
                            new RouterLink(
                                    card.getTranslation("workspace.keys.go"), KeysView.class);
                    link.addClassNames("primary-button", "primary-link");
                    card.add(new Paragraph(card.getTranslation("workspace.keys.make.what")), link);
                    return card;
                });
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard ownWaitingCard(OwnMembership own) {
        return new Offered(
                30,
                () -> ofWorkspace() && !own.confirmed() && own.trust() == Trust.TRUSTED,
                () -> {
                    Card card = new Card("workspace.own.title");
                    Span code = new Span(own.shortCode());
                    code.addClassName("short-code");
                    code.setId("short-code");
                    card.add(new Paragraph(card.getTranslation("workspace.own.text")), code);
                    return card;
                });
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard membersWaitingCard(Members members, KeyHolders keyHolders) {
        return new Offered(
                110,
                () ->
                        (has(Role.WORKSPACE_ADMIN) || has(Role.COORDINATOR))
                                && !members.waiting().isEmpty()
                                && !onlyOneselfWaits(members),
                () -> new WaitingMembersCard(members, keyHolders, () -> {}));
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard keyHoldersCard(KeyHolders keyHolders) {
        return new Offered(
                320,
                () -> ofWorkspace() && !keyHolders.all().isEmpty(),
                () -> new KeyHoldersCard(keyHolders));
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard newCoordinatorsCard(KeyHolders keyHolders) {
        return new Offered(
                120,
                () -> has(Role.COORDINATOR) && !keyHolders.newCoordinators().isEmpty(),
                () -> new NewCoordinatorsCard(keyHolders.newCoordinators()));
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard keyChangeCard(KeyChanges changes, KeyHolders keyHolders) {
        return new Offered(
                100,
                () ->
                        has(Role.WORKSPACE_ADMIN)
                                && keyHolders.unlocked()
                                && (changes.advised().isPresent()
                                        || changes.underWay().isPresent()),
                () -> {
                    Card card = new Card("workspace.keys.change.title");
                    card.setId("today-change-keys");
                    card.add(
                            new Paragraph(
                                    card.getTranslation(
                                            changes.underWay().isPresent()
                                                    ? "workspace.keys.changing.text"
                                                    : "workspace.keys.change.today")),
                            new RouterLink(
                                    card.getTranslation("workspace.keys.change.go"),
                                    KeysView.class));
                    return card;
                });
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard noKeyHolderCard(KeyHolders keyHolders, KeyCeremony ceremony) {
        return new Offered(
                18,
                () -> has(Role.WORKSPACE_ADMIN) && keyHolders.all().isEmpty() && !ceremony.needed(),
                () -> {
                    Card card = new Card("workspace.keys.nobody.title");
                    card.addClassName("warning");
                    card.setId("today-no-keys");
                    card.add(
                            new Paragraph(card.getTranslation("workspace.keys.nobody.text")),
                            new RouterLink(
                                    card.getTranslation("workspace.keys.recover.title"),
                                    KeysView.class));
                    return card;
                });
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard sharedCard(WorkspaceSettings settings) {
        return new Offered(
                310,
                () -> has(Role.WORKSPACE_ADMIN),
                () -> {
                    Card card = new Card("workspace.sharing.title");
                    card.setId("today-shared");
                    card.add(
                            new Paragraph(
                                    card.getTranslation(
                                            settings.optedIn()
                                                    ? "workspace.sharing.on"
                                                    : "workspace.sharing.off")),
                            new RouterLink(
                                    card.getTranslation("workspace.today.shared.go"),
                                    SettingsView.class));
                    return card;
                });
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard operatorActsCard(OperatorActs acts) {
        return new Offered(
                330, () -> has(Role.WORKSPACE_ADMIN), () -> new OperatorActsCard(acts.all()));
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard workspacesCard(Workspaces workspaces) {
        return new Offered(
                200, () -> has(Role.OPERATOR), () -> new WorkspacesCard(workspaces.all()));
    }

    private static boolean onlyOneselfWaits(Members members) {
        return members.waiting().stream()
                .allMatch(waiting -> waiting.id().equals(CurrentUser.require().account()));
    }

    private static boolean has(Role role) {
        return CurrentUser.current().filter(user -> user.roles().contains(role)).isPresent();
    }

    private static boolean ofWorkspace() {
        return CurrentUser.current().filter(user -> user.workspace() != null).isPresent();
    }
}
