package org.parasol.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.workspace.Invitations;
import org.parasol.workspace.KeyHolders;
import org.parasol.workspace.MemberRecord;
import org.parasol.workspace.Members;

/** The workspace's people: who waits, who is here, who holds the keys, and how to invite. */
@Route("members")
@RolesAllowed("WORKSPACE_ADMIN")
@Menu(title = "workspace.members.title", order = 30)
class MembersView extends Page {

    private final transient Members members;
    private final transient KeyHolders keyHolders;
    private final Div handed = new Div();
    private final Card list = new Card("workspace.members.all");

    MembersView(Members members, Invitations invitations, KeyHolders keyHolders) {
        super("workspace.members.title");
        this.members = members;
        this.keyHolders = keyHolders;
        addIntroduction("workspace.members.introduction");
        list.setId("members");
        add(
                new WaitingMembersCard(members, keyHolders, this::refresh),
                handed,
                list,
                new InvitationsCard(invitations));
        refresh();
    }

    private void refresh() {
        list.getChildren().skip(1).toList().forEach(list::remove);
        list.add(Lists.of(members.all(), this::entry));
    }

    private ListItem entry(MemberRecord member) {
        if (!member.active()) {
            return Lists.entry(
                    member.name(), List.of(getTranslation("workspace.members.inactive")));
        }
        return Lists.entry(
                member.name(), details(member), actions(member).toArray(Component[]::new));
    }

    private List<String> details(MemberRecord member) {
        List<String> details = new ArrayList<>();
        details.add(RoleTexts.all(this, member.roles()));
        member.keyHolderSince()
                .ifPresent(
                        since ->
                                details.add(
                                        getTranslation(
                                                "workspace.members.holds-keys",
                                                Moments.day(since))));
        if (!member.confirmed()) {
            details.add(getTranslation("workspace.members.not-confirmed"));
        }
        details.add(
                member.signedInSince()
                        .map(
                                since ->
                                        getTranslation(
                                                "workspace.members.since", Moments.time(since)))
                        .orElse(getTranslation("workspace.members.away")));
        return details;
    }

    private List<Component> actions(MemberRecord member) {
        List<Component> actions = new ArrayList<>();
        if (member.confirmed() && keyHolders.unlocked()) {
            actions.add(
                    action(
                            "workspace.members.roles",
                            member,
                            () -> new RolesDialog(member, members, this::refresh).open()));
            if (!member.keyHolder() && member.roles().contains(Role.WORKSPACE_ADMIN)) {
                actions.add(
                        action(
                                "workspace.members.share-keys",
                                member,
                                () ->
                                        Confirmation.ask(
                                                "workspace.members.share-keys.ask",
                                                () -> {
                                                    members.shareKeys(member.id());
                                                    refresh();
                                                },
                                                member.name())));
            }
        }
        if (member.signedInSince().isPresent()) {
            actions.add(
                    asking(
                            "workspace.members.end-sessions",
                            member,
                            () -> members.endSessions(member.id())));
        }
        if (!own(member)) {
            actions.add(
                    action(
                            "workspace.members.invite-again",
                            member,
                            () ->
                                    Confirmation.ask(
                                            "workspace.members.invite-again.ask",
                                            () -> handOver(member),
                                            member.name())));
        }
        actions.add(
                asking(
                        "workspace.members.reset-factors",
                        member,
                        () -> members.resetFactors(member.id())));
        actions.add(
                action(
                        "workspace.members.deactivate",
                        member,
                        () ->
                                Confirmation.ask(
                                        "workspace.members.deactivate.ask",
                                        () ->
                                                KeyLossDialog.guard(
                                                        member.name(),
                                                        loss ->
                                                                members.deactivate(
                                                                        member.id(), loss),
                                                        () -> deactivated(member)),
                                        member.name())));
        return actions;
    }

    private void deactivated(MemberRecord member) {
        Notifications.done("workspace.members.deactivated", member.name());
        refresh();
    }

    private void handOver(MemberRecord member) {
        LinkCard link =
                new LinkCard(
                        "workspace.link.renewal.title", members.inviteAgain(member.id()), false);
        handed.removeAll();
        handed.add(link);
        link.getElement().setAttribute("tabindex", "-1");
        link.getElement().callJsFunction("focus");
    }

    private static boolean own(MemberRecord member) {
        return CurrentUser.require().account().equals(member.id());
    }

    private Button asking(String key, MemberRecord member, Runnable act) {
        return action(
                key,
                member,
                () ->
                        Confirmation.ask(
                                key + ".ask",
                                () -> {
                                    act.run();
                                    refresh();
                                },
                                member.name()));
    }

    private Button action(String key, MemberRecord member, Runnable act) {
        Button button = new Button(getTranslation(key), event -> act.run());
        button.setAriaLabel(getTranslation(key + ".for", member.name()));
        return button;
    }
}
