package org.parasol.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.parasol.workspace.internal.KeyWrapRow;
import org.parasol.workspace.internal.KeyWrapRows;
import org.parasol.workspace.internal.MemberRow;
import org.parasol.workspace.internal.MemberRows;
import org.parasol.workspace.internal.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can open the workspace's reports: every member may know. */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class KeyHolders {

    private static final Duration NEW = Duration.ofDays(30);

    private final KeyWrapRows wraps;
    private final MemberRows members;
    private final Accounts accounts;
    private final Clock clock;

    KeyHolders(KeyWrapRows wraps, MemberRows members, Accounts accounts, Clock clock) {
        this.wraps = wraps;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All of them, the longest-standing first. */
    @Transactional(readOnly = true)
    public List<KeyHolder> all() {
        return wraps.findAll().stream()
                .sorted(Comparator.comparing(KeyWrapRow::since))
                .map(wrap -> new KeyHolder(wrap.account(), name(wrap.account()), wrap.since()))
                .toList();
    }

    /**
     * Who was made a coordinator within the last month, and by whom: whoever gives herself the role
     * to read reports is seen by all who have it.
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<NewCoordinator> newCoordinators() {
        Instant from = clock.instant().minus(NEW);
        return members.findAll().stream()
                .filter(row -> Roles.decode(row.roles()).contains(Role.COORDINATOR))
                .filter(row -> row.certifiedAt().isAfter(from))
                .sorted(Comparator.comparing(MemberRow::certifiedAt).reversed())
                .map(
                        row ->
                                new NewCoordinator(
                                        name(row.account()),
                                        name(row.certifiedBy()),
                                        row.certifiedAt()))
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
