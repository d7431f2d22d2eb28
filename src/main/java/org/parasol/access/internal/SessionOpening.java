package org.parasol.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.access.SignedIn;
import org.parasol.access.WorkspaceUnlocker;
import org.parasol.access.ui.SignInNavigation;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.WorkspaceId;
import org.parasol.base.ui.ChosenLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens once somebody has shown all she was asked for. */
@Component
class SessionOpening implements AuthenticationSuccessHandler {

    private final OpenSessions sessions;
    private final AccountRows rows;
    private final AuditLog audit;
    private final ObjectProvider<WorkspaceUnlocker> unlocker;
    private final Clock clock;

    SessionOpening(
            OpenSessions sessions,
            AccountRows rows,
            AuditLog audit,
            ObjectProvider<WorkspaceUnlocker> unlocker,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.unlocker = unlocker;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignedIn signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        sessions.opened(request.getSession(), signedIn, clock.instant());
        Optional<AccountRow> account = stillTheSame(signedIn, authentication.getDetails());
        if (account.isEmpty()) {
            sessions.endAllOf(signedIn.account());
            response.sendRedirect(request.getContextPath() + SignInNavigation.PATH + "?error");
            return;
        }
        audit.append(
                new AuditEvent(
                        "sign-in",
                        Optional.ofNullable(signedIn.workspace()),
                        Optional.of(signedIn.account()),
                        Optional.of(signedIn.account().value()),
                        new byte[0]));
        WorkspaceId workspace = signedIn.workspace();
        if (workspace != null) {
            unlocker.ifAvailable(opener -> opener.opened(workspace, signedIn.keys()));
        }
        ChosenLanguage.suggest(request, response, Locale.forLanguageTag(account.get().language()));
        response.sendRedirect(request.getContextPath() + "/");
    }

    /**
     * Asked after the session is known: a deactivation or change that was committed while the
     * password was being stretched shows here, a later one ends the session itself.
     */
    private Optional<AccountRow> stillTheSame(SignedIn signedIn, @Nullable Object details) {
        return rows.findById(signedIn.account().value())
                .filter(AccountRow::active)
                .filter(row -> row.roles().equals(signedIn.roles()))
                .filter(
                        row ->
                                details instanceof OpenedWith with
                                        && Arrays.equals(row.verifier(), with.verifier()));
    }

    /** What the password was compared with; in its place nothing is kept about the browser. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content above
    record OpenedWith(byte[] verifier) {

        @Override
        public String toString() {
            return "opened with a password";
        }
    }
}
