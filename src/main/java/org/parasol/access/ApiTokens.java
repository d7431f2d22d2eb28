package org.parasol.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parasol.access.internal.ApiTokenStore;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A researcher's tokens for her own programs. A token is shown once; it ends on its day, when she
 * revokes it, and with her account or her role.
 */
@Service
@PreAuthorize("hasRole('RESEARCHER')")
public class ApiTokens {

    /** So that a leaked one can be recognised, by people and by scanners. */
    public static final String PREFIX = "parasol_";

    /** In days. */
    public static final int LONGEST = 365;

    public static final int MOST = 10;

    private static final int BYTES = 32;
    private static final int ENDING = 4;

    private final ApiTokenStore store;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(ApiTokenStore store, Accounts accounts, AuditLog audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Her tokens that still open something, newest first. */
    public List<ApiTokenRecord> own() {
        return store.of(me(), today());
    }

    /**
     * Makes a token.
     *
     * @param days for which it opens, 1 to {@link #LONGEST}
     * @param password of the signed-in person; wiped
     * @return the token, which nobody can read again
     * @throws ProblemException TOKEN_WITHOUT_SCOPE, TOKEN_DAYS, TOKENS_MOST; PASSWORD_WRONG,
     *     TOO_OFTEN
     */
    @Transactional
    public String make(Set<ApiScope> scopes, int days, char[] password) {
        if (scopes.isEmpty()) {
            throw new ProblemException(AccessProblem.TOKEN_WITHOUT_SCOPE);
        }
        if (days < 1 || days > LONGEST) {
            throw new ProblemException(AccessProblem.TOKEN_DAYS);
        }
        accounts.provePassword(password);
        if (own().size() >= MOST) {
            throw new ProblemException(AccessProblem.TOKENS_MOST);
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.insert(
                new ApiTokenRecord(
                        UUID.randomUUID(),
                        token.substring(token.length() - ENDING),
                        scopes,
                        today(),
                        today().plusDays(days),
                        Optional.empty()),
                me(),
                token.getBytes(StandardCharsets.US_ASCII));
        log("token.made");
        return token;
    }

    /** Ends one of her tokens at once. */
    @Transactional
    public void revoke(UUID id) {
        if (store.delete(id, me())) {
            log("token.revoked");
        }
    }

    private void log(String action) {
        audit.append(
                new AuditEvent(
                        action,
                        Optional.empty(),
                        Optional.of(me()),
                        Optional.of(me().value()),
                        new byte[0]));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private static AccountId me() {
        return CurrentUser.require().account();
    }
}
