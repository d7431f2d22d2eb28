package org.parasol.audit;

import java.util.Optional;
import org.parasol.audit.internal.LogVerifier;
import org.parasol.audit.internal.SignedHeads;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed heads of the own workspace's log: made to be kept outside this database, and compared with
 * it later.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class LogHeads {

    private final AuditLog log;
    private final HeadSigning signing;
    private final LogVerifier verifier;
    private final SignedHeads heads;

    LogHeads(AuditLog log, HeadSigning signing, LogVerifier verifier, SignedHeads heads) {
        this.log = log;
        this.signing = signing;
        this.verifier = verifier;
        this.heads = heads;
    }

    /**
     * Signs where the log ends now; that this was done is the last entry of it.
     *
     * @throws ProblemException {@link AuditProblem#KEYS_NEEDED}, {@link AuditProblem#NOT_WHOLE}
     */
    @Transactional
    public SignedHead export() {
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeys keys =
                CurrentKeys.current()
                        .flatMap(KeyRing::workspace)
                        .orElseThrow(() -> new ProblemException(AuditProblem.KEYS_NEEDED));
        if (!verifier.workspace(workspace).whole()) {
            throw new ProblemException(AuditProblem.NOT_WHOLE);
        }
        log.append(Acts.of("log.head-exported", workspace.value()));
        signing.signNow(workspace, keys);
        return signing.sign(workspace, keys, true);
    }

    /** Compares a head that was kept elsewhere with the log as it is now. */
    @Transactional(readOnly = true)
    public HeadCheck compare(String text) {
        WorkspaceId workspace = Tenancy.require();
        Optional<SignedHead> found = SignedHead.find(text);
        if (found.isEmpty()) {
            return HeadCheck.of(HeadCheck.Verdict.UNREADABLE, found);
        }
        if (!heads.fits(found.get())) {
            return HeadCheck.of(HeadCheck.Verdict.FORGED, found);
        }
        if (!found.get().head().workspace().equals(workspace)) {
            return HeadCheck.of(HeadCheck.Verdict.OTHER_WORKSPACE, found);
        }
        LogCheck check = verifier.workspace(workspace, found);
        return new HeadCheck(
                check.whole() ? HeadCheck.Verdict.HELD : HeadCheck.Verdict.NOT_HELD,
                found,
                LogVerifier.isTrusted(found.get()),
                check.chains());
    }

    /** Whether this session can sign. */
    public boolean canSign() {
        return CurrentKeys.current().flatMap(KeyRing::workspace).isPresent();
    }
}
