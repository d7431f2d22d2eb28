package org.parasol.workspace;

import java.util.Comparator;
import java.util.List;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.base.AccountId;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.parasol.workspace.internal.KeyWrapRow;
import org.parasol.workspace.internal.KeyWrapRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can open the workspace's reports: every member may know. */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class KeyHolders {

    private final KeyWrapRows wraps;
    private final Accounts accounts;

    KeyHolders(KeyWrapRows wraps, Accounts accounts) {
        this.wraps = wraps;
        this.accounts = accounts;
    }

    /** All of them, the longest-standing first. */
    @Transactional(readOnly = true)
    public List<KeyHolder> all() {
        return wraps.findAll().stream()
                .sorted(Comparator.comparing(KeyWrapRow::since))
                .map(wrap -> new KeyHolder(wrap.account(), name(wrap.account()), wrap.since()))
                .toList();
    }

    /** Whether this session has the workspace's keys open. */
    public boolean unlocked() {
        return CurrentKeys.current().flatMap(KeyRing::workspace).isPresent();
    }

    private String name(AccountId account) {
        return accounts.find(account).map(AccountRecord::username).orElse("");
    }
}
