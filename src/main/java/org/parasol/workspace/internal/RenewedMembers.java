package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.Recipient;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.KeyedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Members who lost their password and have new keys. Their own reports are sealed to them again by
 * a key holder; the id by which they find them reaches her sealed, so that whoever reads the
 * database still learns of no report whose it is.
 */
@Component
public class RenewedMembers {

    private static final Logger LOG = LoggerFactory.getLogger(RenewedMembers.class);

    private final RenewalRows rows;
    private final WorkspaceVault vault;
    private final KeyedContent content;

    RenewedMembers(RenewalRows rows, WorkspaceVault vault, KeyedContent content) {
        this.rows = rows;
        this.vault = vault;
        this.content = content;
    }

    /** Notes a member whose keys are new, for the key holder who will confirm her. */
    public void note(AccountId member, AccountKeys fresh, PublicKeys workspaceKeys) {
        byte[] sealed = seal(member, fresh.recipientId(), workspaceKeys);
        rows.findById(member.value())
                .ifPresentOrElse(
                        row -> row.reseal(sealed), () -> rows.save(new RenewalRow(member, sealed)));
    }

    /**
     * Seals her own reports to a noted member's verified keys. What was sealed to her alone, her
     * drafts, stays closed.
     */
    public void settle(AccountId member, PublicKeys verified, WorkspaceKeys keys) {
        rows.findById(member.value())
                .ifPresent(
                        row -> {
                            open(row, keys)
                                    .ifPresent(
                                            id ->
                                                    content.renewAuthor(
                                                            member,
                                                            new Recipient(id, verified),
                                                            keys));
                            rows.delete(row);
                        });
    }

    /** Follows a change of the workspace's keys, which still open what was sealed before. */
    public void reseal(WorkspaceKeys keys) {
        rows.findAll()
                .forEach(
                        row ->
                                open(row, keys)
                                        .ifPresent(
                                                id ->
                                                        row.reseal(
                                                                seal(
                                                                        row.account(),
                                                                        id,
                                                                        keys.publicKeys()))));
    }

    /** A damaged row costs a member the list of her own reports, and nobody anything else. */
    private Optional<UUID> open(RenewalRow row, WorkspaceKeys keys) {
        try {
            return Optional.of(vault.openRecipient(workspace(), keys, row.account(), row.sealed()));
        } catch (ProblemException e) {
            LOG.warn("A member's own reports cannot be given back: {}", e.problem().key());
            return Optional.empty();
        }
    }

    private byte[] seal(AccountId member, UUID recipient, PublicKeys workspaceKeys) {
        return vault.sealRecipient(workspace(), workspaceKeys, member, recipient);
    }

    private static WorkspaceId workspace() {
        return Tenancy.require();
    }
}
