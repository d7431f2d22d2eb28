package org.parasol.access;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.parasol.access.internal.SignInThrottle;
import org.parasol.base.ProblemException;
import org.parasol.vault.ApplicationSecret;
import org.springframework.stereotype.Service;

/**
 * The way in for an admin whose password is lost, with the recovery code; attempts are slowed down
 * as at sign-in, so that nobody can fill a workspace's log or keep the machine busy.
 */
@Service
public class Recovery {

    private final LostPasswords lostPasswords;
    private final ApplicationSecret secret;
    private final SignInThrottle throttle;

    Recovery(LostPasswords lostPasswords, ApplicationSecret secret, SignInThrottle throttle) {
        this.lostPasswords = lostPasswords;
        this.secret = secret;
        this.throttle = throttle;
    }

    /**
     * Gives an admin a new password and the workspace's keys; the arrays are wiped.
     *
     * @throws ProblemException TOO_OFTEN and those of {@link LostPasswords#recover}
     */
    public void recover(String username, char[] code, char[] password) {
        String who =
                HexFormat.of()
                        .formatHex(
                                secret.mac(
                                        "recovery",
                                        PasswordRules.normalised(username)
                                                .getBytes(StandardCharsets.UTF_8)));
        SignInThrottle.Attempt counted =
                throttle.begin(who, Optional.empty())
                        .orElseThrow(() -> new ProblemException(AccessProblem.TOO_OFTEN));
        try {
            lostPasswords.recover(username, code, password);
            counted.succeeded();
        } catch (ProblemException e) {
            if (e.problem() != AccessProblem.RECOVERY_REFUSED) {
                counted.undone();
            }
            throw e;
        }
    }
}
