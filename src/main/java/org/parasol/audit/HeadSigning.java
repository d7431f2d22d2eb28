package org.parasol.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parasol.audit.internal.Ends;
import org.parasol.audit.internal.SignedHeads;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.LogVault;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs where a workspace's log ends, in a session that holds the workspace's keys. Whoever runs
 * the database can rewrite a log, but not such a signature.
 */
@Component
public class HeadSigning {

    private static final String REFUSED = "log.head-refused";

    private final AuditLog log;
    private final Ends ends;
    private final SignedHeads heads;
    private final LogVault vault;
    private final Clock clock;

    HeadSigning(AuditLog log, Ends ends, SignedHeads heads, LogVault vault, Clock clock) {
        this.log = log;
        this.ends = ends;
        this.heads = heads;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Signs once a day, at the first unlock, and anew once the workspace has changed its keys. A
     * log that does not go on from what was signed before is not signed, and that is logged, once a
     * day too.
     */
    @Transactional
    public void signIfDue(WorkspaceId workspace, AccountId by, WorkspaceKeys keys) {
        LocalDate today = today();
        Optional<SignedHead> before = heads.newest(workspace);
        if (before.filter(it -> !it.head().day().isBefore(today))
                        .filter(it -> it.signer().equals(keys.publicKeys()))
                        .isPresent()
                || ends.isEmpty(workspace)) {
            return;
        }
        if (before.filter(it -> !heads.fits(it) || !ends.goesOnFrom(it.head())).isPresent()) {
            refuse(workspace, by, today);
            return;
        }
        heads.keep(sign(workspace, keys, isDueOfReports(workspace, today)));
    }

    /** Signs where both chains end now. */
    SignedHead sign(WorkspaceId workspace, WorkspaceKeys keys, boolean withReports) {
        var head = ends.of(workspace, today(), withReports);
        return new SignedHead(head, keys.publicKeys(), vault.sign(keys, head));
    }

    /**
     * Signs where the log ends at this moment and keeps that, as when something was taken along. Of
     * the reports it is kept only where it is due.
     */
    @Transactional
    public void signNow(WorkspaceId workspace, WorkspaceKeys keys) {
        heads.keep(sign(workspace, keys, isDueOfReports(workspace, today())));
    }

    private boolean isDueOfReports(WorkspaceId workspace, LocalDate today) {
        return heads.newestOfReports(workspace)
                .filter(it -> YearMonth.from(it.head().day()).equals(YearMonth.from(today)))
                .isEmpty();
    }

    private void refuse(WorkspaceId workspace, AccountId by, LocalDate today) {
        boolean told =
                ends.newest(workspace, workspace.value(), REFUSED)
                        .filter(entry -> entry.recorded().startsWith(today.toString()))
                        .isPresent();
        if (!told) {
            log.append(
                    new AuditEvent(
                            REFUSED,
                            Optional.of(workspace),
                            Optional.of(by),
                            Optional.of(workspace.value()),
                            new byte[0]));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
