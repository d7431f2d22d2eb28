package org.parasol.access.internal;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.parasol.access.SessionRecord;
import org.parasol.access.SignedIn;
import org.parasol.base.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The signed-in sessions of this process. When one ends, however it ends, its keys are wiped. */
@Component
public class OpenSessions implements HttpSessionListener {

    /**
     * The session attribute that ties a session to its entry here; the id of a session changes at
     * sign-in.
     */
    private static final String KEY = OpenSessions.class.getName();

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final SessionTrail trail;

    OpenSessions(SessionTrail trail) {
        this.trail = trail;
    }

    /** Notes a session that has just signed in; whoever was signed in with it before is out. */
    public void opened(HttpSession session, SignedIn signedIn, Instant now) {
        if (session.getAttribute(KEY) instanceof String before) {
            close(before);
        }
        String key = UUID.randomUUID().toString();
        open.put(key, new Open(key, session, signedIn, now, new AtomicReference<>(now)));
        session.setAttribute(KEY, key);
    }

    /** Notes that somebody did something in this session just now. */
    void active(HttpSession session, Instant now) {
        if (session.getAttribute(KEY) instanceof String key) {
            Open found = open.get(key);
            if (found != null) {
                found.lastActive().set(now);
            }
        }
    }

    /** Wipes the keys of the sessions for which this holds, of the person and her last act. */
    void lockWhere(BiPredicate<SignedIn, Instant> idle) {
        for (Open session : open.values()) {
            if (!session.signedIn().keys().wiped()
                    && idle.test(session.signedIn(), session.lastActive().get())) {
                session.signedIn().keys().wipe();
            }
        }
    }

    /** Ends the sessions that began before this moment, whatever is done in them. */
    void endBegunBefore(Instant moment) {
        for (Open session : open.values()) {
            if (session.since().isBefore(moment)) {
                close(session.key());
                trail.expired(session.signedIn());
                invalidate(session);
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(KEY) instanceof String key) {
            Open session = open.get(key);
            boolean byItself = session != null && !session.signedIn().hasEnded();
            close(key);
            if (session != null && byItself) {
                trail.expired(session.signedIn());
            }
        }
    }

    /** Ends all sessions of an account. */
    public void endAllOf(AccountId account) {
        sessionsOf(account).forEach(this::end);
    }

    /**
     * Ends all sessions of an account once the running transaction has been committed, so that
     * nobody signs in by what is being changed after they were ended; at once where there is none.
     */
    public void endAllOfAfterCommit(AccountId account) {
        afterCommit(() -> endAllOf(account));
    }

    /** The same where the log of the account's workspace has ended too: nothing is logged. */
    public void endAllUnloggedAfterCommit(AccountId account) {
        afterCommit(() -> sessionsOf(account).forEach(this::endUnlogged));
    }

    private static void afterCommit(Runnable deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        deed.run();
                    }
                });
    }

    /** Ends one session of an account; nothing happens where it is not hers. */
    public void end(AccountId account, String key) {
        sessionsOf(account).stream()
                .filter(session -> session.key().equals(key))
                .forEach(this::end);
    }

    /** When the oldest open session of an account began. */
    public Optional<Instant> since(AccountId account) {
        return sessionsOf(account).stream().map(Open::since).min(Comparator.naturalOrder());
    }

    /** The open sessions of a signed-in person. */
    public List<SessionRecord> of(SignedIn signedIn) {
        return sessionsOf(signedIn.account()).stream()
                .sorted(Comparator.comparing(Open::since).reversed())
                .map(
                        session ->
                                new SessionRecord(
                                        session.key(),
                                        session.since(),
                                        session.signedIn() == signedIn))
                .toList();
    }

    private void close(String key) {
        Open session = open.remove(key);
        if (session != null) {
            session.signedIn().end();
        }
    }

    private void end(Open session) {
        // The keys go first: whatever still runs in that session finds them locked.
        close(session.key());
        trail.ended(session.signedIn());
        invalidate(session);
    }

    private void endUnlogged(Open session) {
        close(session.key());
        invalidate(session);
    }

    private static void invalidate(Open session) {
        try {
            session.session().invalidate();
        } catch (IllegalStateException e) {
            // It ended in this moment by itself.
        }
    }

    private List<Open> sessionsOf(AccountId account) {
        List<Open> found = new ArrayList<>(open.values());
        found.removeIf(session -> !session.signedIn().account().equals(account));
        return found;
    }

    private record Open(
            String key,
            HttpSession session,
            SignedIn signedIn,
            Instant since,
            AtomicReference<Instant> lastActive) {}
}
