package org.parasol.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.parasol.access.Accounts;
import org.parasol.access.Joining;
import org.parasol.access.NewAccount;
import org.parasol.access.Role;
import org.parasol.workspace.HandedLink;
import org.parasol.workspace.Invitations;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.Members;
import org.parasol.workspace.OwnMembership;
import org.parasol.workspace.PreparedKeys;
import org.parasol.workspace.Workspaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Makes people and their workspaces the way the product does: by links, ceremony and confirmation.
 * Each test makes its own.
 */
@Component
@Profile({"test", "bench"})
public class People {

    private final Accounts accounts;
    private final Joining joining;
    private final AuthenticationProvider signIn;
    private final Workspaces workspaces;
    private final KeyCeremony ceremony;
    private final Invitations invitations;
    private final Members members;
    private final OwnMembership membership;

    @Autowired
    People(
            Accounts accounts,
            Joining joining,
            AuthenticationProvider signIn,
            Workspaces workspaces,
            KeyCeremony ceremony,
            Invitations invitations,
            Members members,
            OwnMembership membership) {
        this.accounts = accounts;
        this.joining = joining;
        this.signIn = signIn;
        this.workspaces = workspaces;
        this.ceremony = ceremony;
        this.invitations = invitations;
        this.members = members;
        this.membership = membership;
    }

    /** Another operator. */
    public Person operator() {
        return withoutWorkspace(Role.OPERATOR);
    }

    /** Another researcher. */
    public Person researcher() {
        return withoutWorkspace(Role.RESEARCHER);
    }

    /** The first admin of a new workspace, who has not made its keys yet. */
    public Person firstAdmin() {
        HandedLink link = operator().does(() -> workspaces.create("Organisation " + name()));
        return join(link);
    }

    /** The first admin of a new workspace, who has made its keys. */
    public Person admin() {
        Person admin = firstAdmin();
        admin.acts(this::makeKeys);
        return admin;
    }

    /** A confirmed member with these roles, invited by this admin, signed in with all her keys. */
    public Person member(Person admin, Role... roles) {
        Set<Role> wanted = EnumSet.copyOf(List.of(roles));
        Person waiting =
                join(admin.does(() -> invitations.invite(wanted, Invitations.USUAL_VALIDITY)));
        String code = waiting.does(membership::shortCode);
        admin.acts(() -> members.confirm(waiting.id(), code));
        return signIn(waiting.name());
    }

    /** Makes the keys as whoever is signed in. */
    public void makeKeys() {
        PreparedKeys prepared = ceremony.begin();
        ceremony.finish(prepared, asked(prepared));
    }

    /** The two groups as she would type them from her paper. */
    public static List<String> asked(PreparedKeys prepared) {
        return prepared.askedGroups().stream()
                .map(number -> prepared.groups().get(number - 1))
                .toList();
    }

    /** Makes an account with a link and signs in. */
    public Person join(HandedLink link) {
        String name = name();
        joining.join(link.link().secret(), name, Person.PASSWORD.toCharArray(), Locale.ENGLISH);
        return signIn(name);
    }

    /** Signs in once more, as after a change of keys or roles. */
    public Person signIn(String name) {
        return new Person(
                name,
                Objects.requireNonNull(
                        signIn.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        name, Person.PASSWORD))));
    }

    private Person withoutWorkspace(Role role) {
        String name = name();
        accounts.create(
                new NewAccount(
                        name, Person.PASSWORD.toCharArray(), Set.of(role), null, Locale.ENGLISH));
        return signIn(name);
    }

    private static String name() {
        return "p-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
