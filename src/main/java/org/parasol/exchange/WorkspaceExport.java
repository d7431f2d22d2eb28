package org.parasol.exchange;

import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.parasol.access.AccessProblem;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.ProvenPassword;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.audit.HeadSigning;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.exchange.internal.ArchiveMaker;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Everything of a workspace in one file that only its recovery code opens. An admin who holds the
 * keys makes it; she reads no report by that.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class WorkspaceExport {

    private final Accounts accounts;
    private final ArchiveMaker maker;
    private final AuditLog audit;
    private final HeadSigning signing;
    private final Clock clock;

    WorkspaceExport(
            Accounts accounts,
            ArchiveMaker maker,
            AuditLog audit,
            HeadSigning signing,
            Clock clock) {
        this.accounts = accounts;
        this.maker = maker;
        this.audit = audit;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * Asks for the password once more; the array is wiped.
     *
     * @throws ProblemException PASSWORD_WRONG, TOO_OFTEN; KEYS_NEEDED where the session does not
     *     hold the workspace's keys, KEYS_CHANGING while some reports are sealed to the keys before
     */
    public ProvenPassword begin(char[] password) {
        keys();
        return accounts.provePassword(password);
    }

    /**
     * Writes the archive; logged before its first byte leaves.
     *
     * @param proof of the same person, at most ten minutes old
     * @throws ProblemException PROOF_EXPIRED, KEYS_NEEDED, KEYS_CHANGING
     */
    public void write(ProvenPassword proof, OutputStream out) {
        var person = CurrentUser.require();
        if (!proof.account().equals(person.account()) || !proof.signedIn()) {
            throw new ProblemException(AccessProblem.PROOF_EXPIRED);
        }
        proof.require(clock.instant());
        WorkspaceKeys keys = keys();
        audit.append(
                new AuditEvent(
                        "archive.exported",
                        Tenancy.current(),
                        Optional.of(person.account()),
                        Tenancy.current().map(id -> id.value()),
                        new byte[0]));
        signing.signNow(Tenancy.require(), keys);
        maker.write(out, keys);
    }

    private static WorkspaceKeys keys() {
        WorkspaceKeys keys =
                CurrentKeys.require()
                        .workspace()
                        .orElseThrow(() -> new ProblemException(ExchangeProblem.KEYS_NEEDED));
        if (keys.opensPrevious()) {
            throw new ProblemException(ExchangeProblem.KEYS_CHANGING);
        }
        return keys;
    }
}
