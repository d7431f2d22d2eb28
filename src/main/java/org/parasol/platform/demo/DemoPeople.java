package org.parasol.platform.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.parasol.access.IssuedLink;
import org.parasol.access.Joining;
import org.parasol.access.Role;
import org.parasol.access.SetUp;
import org.parasol.access.SignedIn;
import org.parasol.base.AccountId;
import org.parasol.workspace.Invitations;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.Members;
import org.parasol.workspace.OwnMembership;
import org.parasol.workspace.PreparedKeys;
import org.parasol.workspace.Researchers;
import org.parasol.workspace.WorkspaceSettings;
import org.parasol.workspace.Workspaces;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration's accounts by the same doors that everybody uses, and works as one of
 * them.
 */
@Component
class DemoPeople {

    /** The same for all: printed at the start, on an installation where everything is invented. */
    static final String PASSWORD = "umbrella in the evening rain";

    private final SetUp setUp;
    private final Joining joining;
    private final AuthenticationConfiguration authentication;
    private final Workspaces workspaces;
    private final Researchers researchers;
    private final KeyCeremony ceremony;
    private final Invitations invitations;
    private final Members members;
    private final OwnMembership ownMembership;
    private final WorkspaceSettings settings;

    DemoPeople(
            SetUp setUp,
            Joining joining,
            AuthenticationConfiguration authentication,
            Workspaces workspaces,
            Researchers researchers,
            KeyCeremony ceremony,
            Invitations invitations,
            Members members,
            OwnMembership ownMembership,
            WorkspaceSettings settings) {
        this.setUp = setUp;
        this.joining = joining;
        this.authentication = authentication;
        this.workspaces = workspaces;
        this.researchers = researchers;
        this.ceremony = ceremony;
        this.invitations = invitations;
        this.members = members;
        this.ownMembership = ownMembership;
        this.settings = settings;
    }

    /** The operator, or nothing where the installation has one already. */
    boolean makeOperator(String name) {
        return setUp.linkIfNeeded()
                .map(
                        path ->
                                setUp.makeOperator(
                                        path.substring(path.indexOf('#') + 1),
                                        name,
                                        PASSWORD.toCharArray(),
                                        java.util.Locale.ENGLISH))
                .isPresent();
    }

    void makeResearcher(Authentication operator, String name) {
        IssuedLink link = as(operator, () -> researchers.invite().link());
        joining.join(link.secret(), name, PASSWORD.toCharArray(), java.util.Locale.ENGLISH);
    }

    /** A workspace with its first admin, who holds the keys and shares with statistics. */
    Authentication makeWorkspace(Authentication operator, DemoWorkspace workspace, String admin) {
        IssuedLink link = as(operator, () -> workspaces.create(workspace.name()).link());
        joining.join(link.secret(), admin, PASSWORD.toCharArray(), workspace.language());
        Authentication signedIn = signIn(admin);
        as(
                signedIn,
                () -> {
                    try (PreparedKeys prepared = ceremony.begin()) {
                        List<String> groups = prepared.groups();
                        ceremony.finish(
                                prepared,
                                prepared.askedGroups().stream()
                                        .map(number -> groups.get(number - 1))
                                        .toList());
                    }
                    settings.optIn(true);
                    return true;
                });
        return signedIn;
    }

    /** A member, invited and confirmed by the admin. */
    Authentication makeMember(
            Authentication admin, DemoWorkspace workspace, String name, Set<Role> roles) {
        IssuedLink link =
                as(
                        admin,
                        () ->
                                invitations
                                        .invite(EnumSet.copyOf(roles), java.time.Duration.ofDays(1))
                                        .link());
        AccountId id =
                joining.join(link.secret(), name, PASSWORD.toCharArray(), workspace.language());
        Authentication waiting = signIn(name);
        String code = as(waiting, ownMembership::shortCode);
        as(
                admin,
                () -> {
                    members.confirm(id, code);
                    return true;
                });
        if (!roles.contains(Role.COORDINATOR)) {
            return waiting;
        }
        // The workspace's keys are handed out at sign-in.
        wipe(waiting);
        return signIn(name);
    }

    Authentication signIn(String name) {
        return authentication
                .getAuthenticationManager()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, PASSWORD));
    }

    /** Ends the work of somebody: her keys are wiped. */
    static void wipe(Authentication person) {
        ((SignedIn) Objects.requireNonNull(person.getPrincipal())).keys().wipe();
    }

    /** Runs work as this person. */
    static <T> T as(Authentication person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(person);
        SecurityContextHolder.setContext(own);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
