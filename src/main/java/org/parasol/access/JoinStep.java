package org.parasol.access;

import java.util.Optional;
import java.util.Set;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;

/** What a room does with those who come by a one-time link of its kind. */
public interface JoinStep {

    /** The links it is for. */
    LinkPurpose purpose();

    /** The key of the text above the form. */
    String introductionKey();

    /** The roles of the account that is made. */
    Set<Role> roles(LinkRecord link);

    /** The workspace of the account that is made; empty for researchers. */
    Optional<WorkspaceId> workspace(LinkRecord link);

    /** The account that gets a new password; empty where the link makes a new one. */
    default Optional<AccountId> existing(LinkRecord link) {
        return Optional.empty();
    }

    /**
     * Called in the transaction that makes or renews the account and spends the link.
     *
     * @return the account's keys, with what the room has pinned in them
     */
    AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys);
}
