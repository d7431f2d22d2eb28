package org.parasol.workspace;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.access.OneTimeLinks;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.workspace.internal.InvitationLinks;
import org.parasol.workspace.internal.InvitationRow;
import org.parasol.workspace.internal.InvitationRows;
import org.parasol.workspace.internal.Roles;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.TrustedKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff invitations of the signed-in admin's workspace. A link lets somebody make an account and
 * tells her which workspace key to trust; it opens nothing.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class Invitations {

    /** How long a link works unless the admin says otherwise. */
    public static final Duration USUAL_VALIDITY = Duration.ofDays(7);

    private static final Duration LONGEST_VALIDITY = Duration.ofDays(30);

    private final OneTimeLinks links;
    private final InvitationLinks invitationLinks;
    private final InvitationRows rows;
    private final TrustedKeys trusted;
    private final Accounts accounts;
    private final Trail trail;

    Invitations(
            OneTimeLinks links,
            InvitationLinks invitationLinks,
            InvitationRows rows,
            TrustedKeys trusted,
            Accounts accounts,
            Trail trail) {
        this.links = links;
        this.invitationLinks = invitationLinks;
        this.rows = rows;
        this.trusted = trusted;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Makes a one-time link for somebody with these roles.
     *
     * @param validity at most 30 days
     * @throws ProblemException {@link WorkspaceProblem#ROLES}, {@link WorkspaceProblem#NO_KEYS}
     *     before the key ceremony, {@link WorkspaceProblem#NOT_TRUSTED}
     */
    @Transactional
    public HandedLink invite(Set<Role> roles, Duration validity) {
        Roles.check(roles);
        if (!validity.isPositive() || validity.compareTo(LONGEST_VALIDITY) > 0) {
            throw new IllegalArgumentException("a link works for at most 30 days");
        }
        HandedLink handed =
                invitationLinks.issue(
                        LinkPurpose.STAFF,
                        validity,
                        Tenancy.require(),
                        roles,
                        trusted.workspace().keys().fingerprint());
        UUID id = handed.link().id();
        rows.save(
                new InvitationRow(
                        id,
                        Roles.encode(roles),
                        CurrentUser.require().account(),
                        handed.expires()));
        trail.append("invitation.issued", id);
        return handed;
    }

    /** Those whose link was neither used nor revoked nor has run out, the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationRecord> open() {
        Set<UUID> open =
                links.open(LinkPurpose.STAFF).stream()
                        .map(LinkRecord::id)
                        .collect(Collectors.toSet());
        return rows.findAll().stream()
                .filter(row -> open.contains(row.getId()))
                .sorted(Comparator.comparing(InvitationRow::expiresAt).reversed())
                .map(this::record)
                .toList();
    }

    /**
     * Makes a link worthless.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_INVITATION}, also for an id of
     *     another workspace
     */
    @Transactional
    public void revoke(UUID id) {
        InvitationRow row =
                rows.findById(id)
                        .orElseThrow(
                                () -> new ProblemException(WorkspaceProblem.NO_SUCH_INVITATION));
        links.revoke(id);
        rows.delete(row);
        trail.append("invitation.revoked", id);
    }

    private InvitationRecord record(InvitationRow row) {
        return new InvitationRecord(
                row.getId(),
                Roles.decode(row.roles()),
                accounts.find(row.invitedBy()).map(AccountRecord::username).orElse(""),
                row.expiresAt());
    }
}
