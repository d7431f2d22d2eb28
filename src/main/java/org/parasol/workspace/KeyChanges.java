package org.parasol.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.Sessions;
import org.parasol.access.SignedIn;
import org.parasol.audit.HeadSigning;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.internal.AfterCommit;
import org.parasol.workspace.internal.Certification;
import org.parasol.workspace.internal.HeldKeys;
import org.parasol.workspace.internal.KeyChangeJob;
import org.parasol.workspace.internal.KeyChangeRow;
import org.parasol.workspace.internal.KeyChangeRows;
import org.parasol.workspace.internal.KeyWrapRow;
import org.parasol.workspace.internal.KeyWrapRows;
import org.parasol.workspace.internal.MemberRow;
import org.parasol.workspace.internal.MemberRows;
import org.parasol.workspace.internal.RenewedMembers;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.TrustedKeys;
import org.parasol.workspace.internal.WorkspaceKeyRow;
import org.parasol.workspace.internal.WorkspaceKeyRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a workspace new keys, because somebody who held the old ones holds them no more. The old
 * keys sign the new ones, so that every member's account goes on trusting; every key holder gets
 * the new ones; then a job seals to them what was sealed to the old. Old backups stay readable with
 * old keys.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class KeyChanges {

    private final WorkspaceKeyRows rows;
    private final KeyChangeRows changes;
    private final MemberRows members;
    private final KeyWrapRows wraps;
    private final RenewedMembers renewed;
    private final WorkspaceVault vault;
    private final AccountVault accountVault;
    private final Accounts accounts;
    private final Sessions sessions;
    private final TrustedKeys trusted;
    private final Certification certification;
    private final KeyedContent content;
    private final KeyChangeJob job;
    private final HeadSigning signing;
    private final Trail trail;
    private final Clock clock;

    KeyChanges(
            WorkspaceKeyRows rows,
            KeyChangeRows changes,
            MemberRows members,
            KeyWrapRows wraps,
            RenewedMembers renewed,
            WorkspaceVault vault,
            AccountVault accountVault,
            Accounts accounts,
            Sessions sessions,
            TrustedKeys trusted,
            Certification certification,
            KeyedContent content,
            KeyChangeJob job,
            HeadSigning signing,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.members = members;
        this.wraps = wraps;
        this.renewed = renewed;
        this.vault = vault;
        this.accountVault = accountVault;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trusted = trusted;
        this.certification = certification;
        this.content = content;
        this.job = job;
        this.signing = signing;
        this.trail = trail;
        this.clock = clock;
    }

    /** Since when a change is advised; empty where it is not. */
    @Transactional(readOnly = true)
    public Optional<Instant> advised() {
        return rows.findById(Tenancy.require().value()).flatMap(WorkspaceKeyRow::changeAdvised);
    }

    /** How far the change is that is under way; empty where none is. */
    @Transactional(readOnly = true)
    public Optional<KeyChangeProgress> underWay() {
        return changes.findFirstByFinishedAtIsNullOrderByNumberDesc()
                .map(row -> new KeyChangeProgress(row.total(), row.done(), row.damaged()));
    }

    /**
     * Makes new keys and a new recovery code, in memory only.
     *
     * @throws ProblemException {@link WorkspaceProblem#KEY_HOLDER_NEEDED}, {@link
     *     WorkspaceProblem#KEY_CHANGE_UNDER_WAY}
     */
    @Transactional(readOnly = true)
    public PreparedKeys begin() {
        WorkspaceKeys held = HeldKeys.require();
        refuseSecond();
        return PreparedKeys.ofNew(vault.successor(held), vault.newRecoveryCode());
    }

    /**
     * Puts the new keys in place of the old ones, once two groups of the recovery code were typed
     * back, and starts the job. The sessions of all other key holders end. Members whose signature
     * does not hold lose it and wait for a key holder.
     *
     * @param typed the groups that {@link PreparedKeys#askedGroups} asks for, in that order
     * @throws ProblemException {@link WorkspaceProblem#WRONG_RECOVERY_GROUPS}, {@link
     *     WorkspaceProblem#KEY_HOLDER_NEEDED}, {@link WorkspaceProblem#KEY_CHANGE_UNDER_WAY},
     *     {@link WorkspaceProblem#NOT_TRUSTED}
     */
    @Transactional
    public void finish(PreparedKeys prepared, List<String> typed) {
        prepared.requireWrittenDown(typed);
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeys old = HeldKeys.require();
        WorkspaceKeys fresh = prepared.keys();
        WorkspaceKeyRow row =
                rows.lockToChange(workspace.value())
                        .filter(found -> isOf(found, old.publicKeys()))
                        .orElseThrow(
                                () -> new ProblemException(WorkspaceProblem.CHANGED_ELSEWHERE));
        refuseSecond();
        SignedIn admin = CurrentUser.require();
        List<AccountId> otherHolders = renewMembers(fresh, admin.account());
        byte[] previous = vault.sealPrevious(workspace, old, fresh);
        vault.openPrevious(workspace, previous, fresh);
        renewed.reseal(fresh);
        byte[] signature = vault.nameSuccessor(workspace, old, fresh.publicKeys());
        changes.save(
                new KeyChangeRow(
                        (int) changes.count() + 1,
                        old.publicKeys(),
                        fresh.publicKeys(),
                        signature,
                        previous,
                        clock.instant(),
                        content.count(old.recipientId())));
        row.change(
                fresh.publicKeys().encoded(),
                vault.sealTo(workspace, fresh, prepared.recoveryCode()),
                clock.instant());
        trail.append("workspace.keys-changed", workspace.value());
        signing.signIfDue(workspace, admin.account(), fresh);
        otherHolders.forEach(sessions::endAllOf);
        // Last, because what is pinned in memory is not undone with the transaction.
        AccountKeys own = admin.keys().account();
        accountVault.pinSuccessor(own, workspace, old.publicKeys(), fresh.publicKeys(), signature);
        accounts.saveBundle(admin.account(), accountVault.rewrap(admin.account(), own));
        AfterCommit.run(
                () -> {
                    prepared.handOver();
                    admin.keys().workspace(fresh);
                    old.close();
                    job.soon(workspace, admin.keys());
                });
    }

    /** Goes on with a change that was interrupted, in a key holder's session. */
    public void resume() {
        job.soon(Tenancy.require(), CurrentUser.require().keys());
    }

    /** All whose keys and roles are signed, checked once more; returns the other key holders. */
    private List<AccountId> renewMembers(WorkspaceKeys fresh, AccountId own) {
        for (MemberRow member : members.findAll()) {
            Optional<PublicKeys> verified = verified(member.account());
            if (verified.isPresent()) {
                certification.renew(member, verified.get(), fresh);
            } else {
                certification.remove(member.account());
            }
        }
        return wraps.findAll().stream()
                .map(KeyWrapRow::account)
                .filter(holder -> !holder.equals(own))
                .toList();
    }

    private Optional<PublicKeys> verified(AccountId member) {
        try {
            return accounts.find(member).filter(AccountRecord::active).map(trusted::member);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private void refuseSecond() {
        if (changes.findFirstByFinishedAtIsNullOrderByNumberDesc().isPresent()) {
            throw new ProblemException(WorkspaceProblem.KEY_CHANGE_UNDER_WAY);
        }
    }

    private static boolean isOf(WorkspaceKeyRow row, PublicKeys keys) {
        return PublicKeys.decode(row.publicKeys()).equals(keys);
    }
}
