package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AnonymousSessionsTest {

    private final AnonymousSessions sessions = new AnonymousSessions(10);

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aCrowdLosesItsOwnOldestAndWhoeverCameAloneKeepsHers() {
        MockHttpSession alone = begun("192.0.2.1");
        List<MockHttpSession> crowd =
                IntStream.range(0, 100).mapToObj(i -> begun("198.51.100.7")).toList();

        assertThat(alone.isInvalid()).isFalse();
        assertThat(crowd.subList(0, 91)).allMatch(MockHttpSession::isInvalid);
        assertThat(crowd.subList(91, 100)).noneMatch(MockHttpSession::isInvalid);
        assertThat(sessions.count()).isEqualTo(10);
    }

    @Test
    void addressesOfOneNetworkAreOneCrowd() {
        MockHttpSession alone = begun("2001:db8:1:1::1");
        IntStream.range(0, 50).forEach(i -> begun("2001:db8:2:2::" + Integer.toHexString(i + 1)));

        assertThat(alone.isInvalid()).isFalse();
        assertThat(sessions.count()).isEqualTo(10);
    }

    @Test
    void whoseverPasswordWasRightIsNotCounted() {
        MockHttpSession hers = begun("192.0.2.1");
        sessions.leave(hers);
        IntStream.range(0, 50).forEach(i -> begun("192.0.2.1"));

        assertThat(hers.isInvalid()).isFalse();
        assertThat(sessions.count()).isEqualTo(10);
    }

    @Test
    void sessionsThatEndAreForgotten() {
        for (int i = 0; i < 50; i++) {
            sessions.sessionDestroyed(new HttpSessionEvent(begun("192.0.2." + i)));
        }
        assertThat(sessions.count()).isZero();
    }

    private MockHttpSession begun(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
