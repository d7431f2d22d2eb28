package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.LockTimes;
import org.parasol.access.Role;
import org.parasol.access.SignedIn;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.KeyRing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Sessions in which nobody does anything lose their keys, each after its workspace's time. */
class IdleLockTest {

    private static final Instant BEGAN = Instant.parse("2026-11-23T10:00:00Z");
    private static final WorkspaceId HASTY = WorkspaceId.random();
    private static final WorkspaceId PATIENT = WorkspaceId.random();

    private final OpenSessions sessions = new OpenSessions(mock(SessionTrail.class));
    private final MockHttpSession hastySession = new MockHttpSession();
    private final SignedIn hasty = person(HASTY);
    private final SignedIn patient = person(PATIENT);
    private final SignedIn researcher = person(null);
    private final IdleLock lock = new IdleLock(sessions, times(), Clock.systemUTC());

    @BeforeEach
    void allSignIn() {
        sessions.opened(hastySession, hasty, BEGAN);
        sessions.opened(new MockHttpSession(), patient, BEGAN);
        sessions.opened(new MockHttpSession(), researcher, BEGAN);
    }

    @Test
    void eachAfterItsOwnTime() {
        lockAfter(Duration.ofMinutes(2));
        assertThat(hasty.keys().wiped()).as("at the minute").isFalse();
        lockAfter(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(hasty.keys().wiped()).isTrue();
        assertThat(researcher.keys().wiped()).isFalse();
        lockAfter(LockTimes.USUAL.plusSeconds(1));
        assertThat(researcher.keys().wiped()).isTrue();
        assertThat(patient.keys().wiped()).isFalse();
        lockAfter(Duration.ofMinutes(61));
        assertThat(patient.keys().wiped()).isTrue();
    }

    @Test
    void whoeverDoesSomethingStaysAndAHeartbeatIsNothing() throws Exception {
        request("uidl", BEGAN.plusSeconds(90));
        lockAfter(Duration.ofSeconds(150));
        assertThat(hasty.keys().wiped()).isFalse();
        request("heartbeat", BEGAN.plusSeconds(200));
        lockAfter(Duration.ofSeconds(211));
        assertThat(hasty.keys().wiped()).isTrue();
    }

    @Test
    void afterHalfADayEverySessionEnds() {
        sessions.endBegunBefore(BEGAN);
        assertThat(hasty.hasEnded()).isFalse();
        sessions.endBegunBefore(BEGAN.plusSeconds(1));
        assertThat(hasty.hasEnded()).isTrue();
        assertThat(hastySession.isInvalid()).isTrue();
        assertThat(sessions.since(patient.account())).isEmpty();
    }

    @Test
    void theSessionIsThereStillAndThePasswordOpensItAgain() {
        lockAfter(Duration.ofMinutes(3));
        assertThat(hastySession.isInvalid()).isFalse();
        assertThat(sessions.since(hasty.account())).contains(BEGAN);
        KeyRing again = ring();
        hasty.unlocked(again);
        assertThat(again.wiped()).isFalse();
    }

    private void request(String kind, Instant now) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(hastySession);
        request.setParameter("v-r", kind);
        new ActivityFilter(sessions, Clock.fixed(now, java.time.ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void lockAfter(Duration idle) {
        lock.lockIdle(BEGAN.plus(idle));
    }

    private static SignedIn person(@Nullable WorkspaceId workspace) {
        return new SignedIn(
                AccountId.random(), workspace, EnumSet.of(Role.OUTREACH_WORKER), ring());
    }

    private static KeyRing ring() {
        return new KeyRing(mock(AccountKeys.class));
    }

    @SuppressWarnings("unchecked") // a mock of a generic type
    private static ObjectProvider<LockTimes> times() {
        ObjectProvider<LockTimes> provider = mock(ObjectProvider.class);
        LockTimes times = workspace -> Duration.ofMinutes(HASTY.equals(workspace) ? 2 : 60);
        when(provider.stream()).thenAnswer(call -> Stream.of(times));
        return provider;
    }
}
