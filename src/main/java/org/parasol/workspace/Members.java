package org.parasol.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.LinkPurpose;
import org.parasol.access.Role;
import org.parasol.access.SecondFactors;
import org.parasol.access.Sessions;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.vault.ConfirmationCode;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.internal.Certification;
import org.parasol.workspace.internal.Guards;
import org.parasol.workspace.internal.HeldKeys;
import org.parasol.workspace.internal.Invitation;
import org.parasol.workspace.internal.InvitationLinks;
import org.parasol.workspace.internal.KeyWrapRow;
import org.parasol.workspace.internal.KeyWrapRows;
import org.parasol.workspace.internal.MemberRow;
import org.parasol.workspace.internal.MemberRows;
import org.parasol.workspace.internal.Refusals;
import org.parasol.workspace.internal.RenewedMembers;
import org.parasol.workspace.internal.Roles;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.TrustedKeys;
import org.parasol.workspace.internal.WorkspaceKeyRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the signed-in member's workspace. Who gives somebody a role signs it with the
 * workspace's key, so that a role or a key that was only written into the database is worth
 * nothing; therefore confirming and changing roles need a key holder's session, and taking somebody
 * out needs none.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class Members {

    private static final Duration RENEWAL_VALIDITY = Duration.ofDays(3);

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final MemberRows members;
    private final KeyWrapRows wraps;
    private final WorkspaceKeyRows keyRows;
    private final RenewedMembers renewed;
    private final InvitationLinks invitationLinks;
    private final TrustedKeys trusted;
    private final Certification certification;
    private final Guards guards;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    Members(
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            MemberRows members,
            KeyWrapRows wraps,
            WorkspaceKeyRows keyRows,
            RenewedMembers renewed,
            InvitationLinks invitationLinks,
            TrustedKeys trusted,
            Certification certification,
            Guards guards,
            Trail trail,
            Refusals refusals,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.members = members;
        this.wraps = wraps;
        this.keyRows = keyRows;
        this.renewed = renewed;
        this.invitationLinks = invitationLinks;
        this.trusted = trusted;
        this.certification = certification;
        this.guards = guards;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Everybody who is or was a member. */
    @Transactional(readOnly = true)
    public List<MemberRecord> all() {
        Map<AccountId, MemberRow> certified =
                members.findAll().stream()
                        .collect(Collectors.toMap(MemberRow::account, Function.identity()));
        Map<AccountId, KeyWrapRow> holders =
                wraps.findAll().stream()
                        .collect(Collectors.toMap(KeyWrapRow::account, Function.identity()));
        return accounts.ofWorkspace(Tenancy.require()).stream()
                .map(
                        account ->
                                record(
                                        account,
                                        certified.get(account.id()),
                                        holders.get(account.id())))
                .toList();
    }

    /** Those who have joined, and those whose roles changed, and wait for a key holder. */
    @PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'COORDINATOR')")
    @Transactional(readOnly = true)
    public List<WaitingMember> waiting() {
        return accounts.ofWorkspace(Tenancy.require()).stream()
                .filter(AccountRecord::active)
                .filter(account -> account.publicKeys().isPresent())
                .filter(account -> !confirmed(account))
                .map(
                        account ->
                                new WaitingMember(
                                        account.id(), account.username(), account.roles()))
                .toList();
    }

    /**
     * Signs a waiting member's keys and roles after her short code was compared, and gives a
     * coordinator the workspace's keys. The code is what she reads from her own screen: it is
     * computed there from her unlocked keys and the workspace key she was told to trust, here from
     * the keys in the database and the workspace key that the key holder trusts, so a key that was
     * exchanged on the way is found, whichever it was.
     *
     * @throws ProblemException {@link WorkspaceProblem#WRONG_SHORT_CODE}, {@link
     *     WorkspaceProblem#KEY_HOLDER_NEEDED}, {@link WorkspaceProblem#NOT_TRUSTED}, {@link
     *     WorkspaceProblem#NO_SUCH_MEMBER}
     */
    @PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'COORDINATOR')")
    @Transactional
    public void confirm(AccountId id, String shortCodeAsTyped) {
        AccountRecord account = guards.member(id);
        WorkspaceKeys keys = HeldKeys.require();
        PublicKeys compared = compare(account, shortCodeAsTyped);
        certification.certify(id, compared, account.roles(), keys);
        trail.append("member.confirmed", id.value());
        if (account.roles().contains(Role.COORDINATOR)) {
            certification.share(id, compared, keys);
            trail.append("member.keys-sealed", id.value());
        }
        renewed.settle(id, compared, keys);
    }

    /**
     * Changes a confirmed member's roles: a key holder signs the new ones, seals the workspace's
     * keys to a new coordinator and takes them from somebody who is neither coordinator nor admin
     * any more. Ends her sessions.
     *
     * @throws ProblemException {@link WorkspaceProblem#ROLES}, {@link
     *     WorkspaceProblem#LAST_KEY_HOLDER}, {@link WorkspaceProblem#LAST_ADMIN}, {@link
     *     WorkspaceProblem#KEY_HOLDER_NEEDED}, {@link WorkspaceProblem#NOT_TRUSTED}
     */
    @Transactional
    public void changeRoles(AccountId id, Set<Role> roles, KeyLoss loss) {
        Roles.check(roles);
        AccountRecord account = guards.member(id);
        WorkspaceKeys keys = HeldKeys.require();
        PublicKeys verified = trusted.member(account);
        if (account.roles().contains(Role.WORKSPACE_ADMIN)
                && !roles.contains(Role.WORKSPACE_ADMIN)) {
            guards.anotherAdmin(id);
        }
        certification.certify(id, verified, roles, keys);
        if (roles.contains(Role.COORDINATOR)) {
            certification.share(id, verified, keys);
        } else if (!roles.contains(Role.WORKSPACE_ADMIN)) {
            guards.anotherKeyHolder(id, loss);
            lostKeys(certification.withdraw(id), id);
        }
        accounts.changeRoles(id, EnumSet.copyOf(roles));
        trail.append("member.roles-changed", id.value());
    }

    /**
     * Seals the workspace's keys to a confirmed admin who does not hold them yet.
     *
     * @throws ProblemException {@link WorkspaceProblem#KEY_HOLDER_NEEDED}, {@link
     *     WorkspaceProblem#NOT_TRUSTED}, {@link WorkspaceProblem#ROLES} for an outreach worker
     */
    @Transactional
    public void shareKeys(AccountId id) {
        AccountRecord account = guards.member(id);
        WorkspaceKeys keys = HeldKeys.require();
        if (!account.roles().contains(Role.WORKSPACE_ADMIN)
                && !account.roles().contains(Role.COORDINATOR)) {
            throw new ProblemException(WorkspaceProblem.ROLES);
        }
        certification.share(id, trusted.member(account), keys);
        sessions.endAllOf(id);
        trail.append("member.keys-sealed", id.value());
    }

    /**
     * Takes somebody out: her sessions end, and what was sealed to her of the workspace's keys is
     * deleted. Needs no keys, so that it can be done at once. A change of keys is advised where she
     * held them.
     *
     * @param loss what the admin says where nobody would hold the keys afterwards
     * @throws ProblemException {@link WorkspaceProblem#LAST_KEY_HOLDER}, {@link
     *     WorkspaceProblem#LAST_ADMIN}, {@link WorkspaceProblem#NO_SUCH_MEMBER}
     */
    @Transactional
    public void deactivate(AccountId id, KeyLoss loss) {
        AccountRecord account = guards.member(id);
        guards.anotherKeyHolder(id, loss);
        if (account.roles().contains(Role.WORKSPACE_ADMIN)) {
            guards.anotherAdmin(id);
        }
        lostKeys(certification.remove(id), id);
        accounts.deactivate(id);
        trail.append("member.deactivated", id.value());
    }

    /**
     * Makes a one-time link for a member who has lost her password: she chooses a new one and has
     * new keys, waits for a key holder again, and finds her own reports afterwards. Her drafts are
     * lost.
     *
     * @throws ProblemException {@link WorkspaceProblem#LAST_KEY_HOLDER} where only the recovery
     *     code would open the reports, {@link WorkspaceProblem#OWN_ACCOUNT}, {@link
     *     WorkspaceProblem#NO_SUCH_MEMBER}, {@link WorkspaceProblem#NOT_TRUSTED}
     */
    @Transactional
    public HandedLink inviteAgain(AccountId id) {
        AccountRecord account = guards.member(id);
        if (CurrentUser.require().account().equals(id)) {
            throw new ProblemException(WorkspaceProblem.OWN_ACCOUNT);
        }
        guards.anotherKeyHolder(id, KeyLoss.REFUSED);
        HandedLink handed =
                invitationLinks.issue(
                        LinkPurpose.RENEWAL,
                        RENEWAL_VALIDITY,
                        new Invitation(
                                Tenancy.require(),
                                account.roles(),
                                trusted.workspace().keys().fingerprint(),
                                Optional.of(id)));
        trail.append("member.invited-again", id.value());
        return handed;
    }

    /**
     * Takes a member's second factors away, because she has lost them: at her next sign-in she sets
     * up a new one. Her sessions end. Needs no keys.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_MEMBER}
     */
    @Transactional
    public void resetFactors(AccountId id) {
        factors.reset(guards.member(id).id());
    }

    /**
     * Ends all sessions of a member at once. Needs no keys.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_MEMBER}
     */
    @Transactional
    public void endSessions(AccountId id) {
        AccountRecord member = guards.member(id);
        trail.append("member.sessions-ended", id.value());
        sessions.endAllOf(member.id());
    }

    /** Whoever held the keys may have kept a copy. */
    private void lostKeys(boolean held, AccountId id) {
        if (held) {
            trail.append("member.keys-withdrawn", id.value());
            keyRows.findById(Tenancy.require().value())
                    .ifPresent(row -> row.adviseChange(clock.instant()));
        }
    }

    private boolean confirmed(AccountRecord account) {
        return members.findById(account.id().value())
                .filter(row -> TrustedKeys.signedFor(row, account.roles()))
                .isPresent();
    }

    private PublicKeys compare(AccountRecord account, String typed) {
        PublicKeys stored =
                account.publicKeys()
                        .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_SUCH_MEMBER));
        String code = ConfirmationCode.of(stored, trusted.workspace().keys().fingerprint());
        if (!MessageDigest.isEqual(digits(code), digits(typed))) {
            refusals.append(Tenancy.require(), "member.short-code-refused", account.id().value());
            throw new ProblemException(WorkspaceProblem.WRONG_SHORT_CODE);
        }
        return stored;
    }

    /** People type spaces, hyphens or nothing between the groups. */
    private static byte[] digits(String code) {
        return code.replaceAll("\\D", "").getBytes(StandardCharsets.US_ASCII);
    }

    private MemberRecord record(
            AccountRecord account, @Nullable MemberRow certified, @Nullable KeyWrapRow wrap) {
        return new MemberRecord(
                account.id(),
                account.username(),
                account.roles(),
                account.active(),
                certified != null && TrustedKeys.signedFor(certified, account.roles()),
                Optional.ofNullable(wrap).map(KeyWrapRow::since),
                account.signedInSince());
    }
}
