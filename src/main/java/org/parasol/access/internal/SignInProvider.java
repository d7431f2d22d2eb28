package org.parasol.access.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.access.PasswordRules;
import org.parasol.access.SignedIn;
import org.parasol.access.WorkspaceUnlocker;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.vault.AccountVault;
import org.parasol.vault.ApplicationSecret;
import org.parasol.vault.KeyRing;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.parasol.vault.StretchedPassword;
import org.parasol.vault.VaultProblem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs in: throttle, then one Argon2id run, then the keys. Unknown names take the same way, run
 * included, so that neither the answer nor its time tells whether a name exists.
 */
@Component
public class SignInProvider implements AuthenticationProvider {

    private final AccountRows rows;
    private final ApplicationSecret secret;
    private final PasswordStretching stretching;
    private final AccountVault vault;
    private final PasswordUpgrade upgrade;
    private final SignInThrottle throttle;
    private final ObjectProvider<WorkspaceUnlocker> unlocker;
    private final AuditLog audit;
    private final FailedAttempts failed;

    SignInProvider(
            AccountRows rows,
            ApplicationSecret secret,
            PasswordStretching stretching,
            AccountVault vault,
            PasswordUpgrade upgrade,
            SignInThrottle throttle,
            ObjectProvider<WorkspaceUnlocker> unlocker,
            AuditLog audit,
            FailedAttempts failed) {
        this.rows = rows;
        this.secret = secret;
        this.stretching = stretching;
        this.vault = vault;
        this.upgrade = upgrade;
        this.throttle = throttle;
        this.unlocker = unlocker;
        this.audit = audit;
        this.failed = failed;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = PasswordRules.normalised(String.valueOf(attempt.getPrincipal()));
        char[] password = String.valueOf(attempt.getCredentials()).toCharArray();
        byte[] mac = secret.mac("username", name.getBytes(StandardCharsets.UTF_8));
        SignInThrottle.Attempt counted = begin(mac, attempt.getDetails());
        if (!counted.known() && !stretching.hasRoomForStrangers()) {
            // Told before anything is looked up: a crowd must cost as little as can be.
            counted.undone();
            throw new Refused.Busy();
        }
        Optional<AccountRow> found = rows.findByUsernameMac(mac).filter(AccountRow::active);
        SignedIn signedIn = check(found, mac, password, counted);
        if (signedIn == null) {
            failed("sign-in.failed", found);
            throw new BadCredentialsException("sign-in refused");
        }
        counted.succeeded();
        byte[] verifier =
                upgrade.upgrade(
                        found.orElseThrow(),
                        signedIn,
                        String.valueOf(attempt.getCredentials()).toCharArray());
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(
                        signedIn, null, authorities(signedIn));
        token.setDetails(new SessionOpening.OpenedWith(verifier));
        return token;
    }

    /** Opens an account's keys with its password once more, after a lock. */
    public boolean unlock(SignedIn signedIn, char[] password, Object details) {
        AccountRow row = rows.findById(signedIn.account().value()).orElseThrow();
        SignInThrottle.Attempt counted = begin(Uuids.bytes(row.getId()), details);
        SignedIn again =
                check(Optional.of(row).filter(AccountRow::active), new byte[0], password, counted);
        if (again == null) {
            failed("unlock.failed", Optional.of(row));
            return false;
        }
        counted.succeeded();
        signedIn.unlocked(again.keys());
        row.workspace()
                .ifPresent(
                        workspace ->
                                unlocker.ifAvailable(
                                        opener -> opener.opened(workspace, again.keys())));
        log("unlock", Optional.of(row));
        return true;
    }

    /** Notes that somebody signs out. */
    void signedOut(SignedIn signedIn) {
        log("sign-out", rows.findById(signedIn.account().value()));
    }

    private @Nullable SignedIn check(
            Optional<AccountRow> found,
            byte[] mac,
            char[] password,
            SignInThrottle.Attempt counted) {
        PasswordParameters parameters =
                found.map(row -> PasswordParameters.parse(row.parameters()))
                        .orElseGet(() -> invented(mac));
        try (StretchedPassword stretched =
                counted.known()
                        ? stretching.stretch(password, parameters)
                        : stretching.stretchForStranger(password, parameters)) {
            if (found.isEmpty() || !stretched.matches(found.get().verifier())) {
                return null;
            }
            AccountRow row = found.get();
            AccountId id = new AccountId(row.getId());
            KeyRing keys = new KeyRing(vault.unlock(id, row.bundle(), stretched));
            row.workspace()
                    .ifPresent(
                            workspace ->
                                    Tenancy.run(
                                            workspace,
                                            () ->
                                                    unlocker.ifAvailable(
                                                            opener ->
                                                                    opener.unlock(
                                                                            workspace, id, keys))));
            return new SignedIn(id, row.workspace().orElse(null), row.roles(), keys);
        } catch (ProblemException e) {
            counted.undone();
            if (e.problem() == VaultProblem.BUSY) {
                throw new Refused.Busy();
            }
            throw e;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** The same salt for the same unknown name, and today's parameters. */
    private PasswordParameters invented(byte[] mac) {
        PasswordParameters fresh = stretching.fresh();
        byte[] salt = Arrays.copyOf(secret.mac("unknown name", mac), fresh.salt().length);
        return new PasswordParameters(
                fresh.memoryKib(), fresh.iterations(), fresh.parallelism(), salt);
    }

    private SignInThrottle.Attempt begin(byte[] who, @Nullable Object details) {
        Optional<String> network = Network.of(details);
        return throttle.begin(
                        keyed(HexFormat.of().formatHex(who) + "@" + network.orElse("")),
                        network.map(this::keyed))
                .orElseThrow(Refused.Wait::new);
    }

    private String keyed(String text) {
        return HexFormat.of()
                .formatHex(secret.mac("throttle", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void failed(String action, Optional<AccountRow> row) {
        failed.note(
                action,
                row.map(found -> new AccountId(found.getId())),
                row.flatMap(AccountRow::workspace));
    }

    private void log(String action, Optional<AccountRow> row) {
        Optional<AccountId> account = row.map(found -> new AccountId(found.getId()));
        audit.append(
                new AuditEvent(
                        action,
                        row.flatMap(AccountRow::workspace),
                        account,
                        account.map(AccountId::value),
                        new byte[0]));
    }

    private static List<SimpleGrantedAuthority> authorities(SignedIn signedIn) {
        return signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
