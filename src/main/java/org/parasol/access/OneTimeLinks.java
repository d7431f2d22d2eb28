package org.parasol.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parasol.access.internal.LinkRow;
import org.parasol.access.internal.LinkRows;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstone;
import org.parasol.base.Tombstones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let one person in once. The database knows the secret's hash only; a link is spent by
 * submitting a form, never by opening a page. It checks no role: who may issue which link is for
 * the room that calls.
 */
@Service
@Transactional
public class OneTimeLinks {

    private static final int SECRET_BYTES = 32;

    private final LinkRows rows;
    private final AuditLog audit;
    private final Tombstones tombstones;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(LinkRows rows, AuditLog audit, Tombstones tombstones, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    /** Makes a link that stays open this long; the payload is the issuing room's own. */
    public IssuedLink issue(LinkPurpose purpose, Duration validity, byte[] payload) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        LinkRow row =
                rows.save(
                        new LinkRow(
                                UUID.randomUUID(),
                                hash(text),
                                purpose,
                                payload,
                                clock.instant().plus(validity)));
        log("link.issued", row);
        return new IssuedLink(row.getId(), text);
    }

    /** The open link with this secret; opening a page asks this, and nothing is spent. */
    @Transactional(readOnly = true)
    public Optional<LinkRecord> peek(String secret) {
        return rows.findBySecretHash(hash(secret))
                .filter(row -> row.open(clock.instant()))
                .map(LinkRow::record);
    }

    /**
     * Spends the link in the caller's transaction.
     *
     * @throws ProblemException LINK_INVALID where it is spent, revoked, expired or was never issued
     */
    public LinkRecord spend(String secret) {
        LinkRow row =
                rows.lockBySecretHash(hash(secret))
                        .filter(found -> found.open(clock.instant()))
                        .orElseThrow(() -> new ProblemException(AccessProblem.LINK_INVALID));
        row.close();
        tombstones.add(Tombstone.Kind.LINK_CLOSED, row.getId());
        log("link.spent", row);
        return row.record();
    }

    /** Makes an open link worthless. */
    public void revoke(UUID id) {
        rows.findById(id)
                .filter(row -> row.open(clock.instant()))
                .ifPresent(
                        row -> {
                            row.close();
                            tombstones.add(Tombstone.Kind.LINK_CLOSED, row.getId());
                            log("link.revoked", row);
                        });
    }

    /** The links for this purpose that can still be used. */
    @Transactional(readOnly = true)
    public List<LinkRecord> open(LinkPurpose purpose) {
        Instant now = clock.instant();
        return rows.findByPurposeAndClosedFalse(purpose).stream()
                .filter(row -> row.open(now))
                .map(LinkRow::record)
                .toList();
    }

    private void log(String action, LinkRow row) {
        audit.append(
                new AuditEvent(
                        action,
                        Tenancy.current(),
                        CurrentUser.current().map(SignedIn::account),
                        Optional.of(row.getId()),
                        new byte[0]));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
