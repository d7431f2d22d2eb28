package org.parasol.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parasol.access.LockTimes;
import org.parasol.access.SignedIn;
import org.parasol.base.WorkspaceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Wipes the keys of sessions in which nobody has done anything for a while; the session stays, and
 * the password opens it again. A browser does the same by its own clock, and clears its screen;
 * this one holds where a phone sleeps or has no network. It also ends sessions that are too old.
 */
@Component
public class IdleLock {

    /**
     * After so long a session ends, however busy: password and second factor are asked again (NIST
     * SP 800-63B).
     */
    static final Duration LONGEST = Duration.ofHours(12);

    private final OpenSessions sessions;
    private final ObjectProvider<LockTimes> times;
    private final Clock clock;

    IdleLock(OpenSessions sessions, ObjectProvider<LockTimes> times, Clock clock) {
        this.sessions = sessions;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        Instant now = clock.instant();
        lockIdle(now);
        sessions.endBegunBefore(now.minus(LONGEST));
    }

    /** Locks every session that has been idle for too long at this moment. */
    void lockIdle(Instant now) {
        Map<WorkspaceId, Duration> asked = new HashMap<>();
        sessions.lockWhere(
                (person, active) -> {
                    WorkspaceId workspace = person.workspace();
                    Duration patience =
                            workspace == null
                                    ? LockTimes.USUAL
                                    : asked.computeIfAbsent(workspace, this::of);
                    return now.isAfter(active.plus(patience));
                });
    }

    /** How long this person may do nothing. */
    public Duration of(SignedIn person) {
        @Nullable WorkspaceId workspace = person.workspace();
        return workspace == null ? LockTimes.USUAL : of(workspace);
    }

    private Duration of(WorkspaceId workspace) {
        return times.stream().findFirst().map(each -> each.of(workspace)).orElse(LockTimes.USUAL);
    }
}
