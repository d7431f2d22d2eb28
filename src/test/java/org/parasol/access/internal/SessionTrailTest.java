package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Accounts;
import org.parasol.access.Role;
import org.parasol.access.Sessions;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

@ParasolTest
class SessionTrailTest {

    @Autowired OpenSessions open;
    @Autowired Sessions sessions;
    @Autowired Accounts accounts;
    @Autowired AuditLog log;

    private final Person admin;
    private final Person worker;
    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    SessionTrailTest(People people) {
        admin = people.admin();
        worker = people.member(admin, Role.OUTREACH_WORKER);
    }

    @BeforeEach
    void sheIsSignedIn() {
        open.opened(session, worker.signedIn(), Instant.now());
    }

    @Test
    void itTellsWhoEndedASession() {
        admin.acts(() -> accounts.deactivate(worker.id()));

        AuditEntry ended = newest().getFirst();
        assertThat(ended.action()).isEqualTo("session.ended");
        assertThat(ended.actor()).contains(admin.id());
        assertThat(ended.subject()).contains(worker.id().value());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anEndByItselfIsToldOnce() {
        open.sessionDestroyed(new HttpSessionEvent(session));
        open.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(actions()).containsOnlyOnce("session.expired");
        assertThat(newest().getFirst().actor()).isEmpty();
    }

    @Test
    void signingOutIsNoEndByItself() {
        worker.signedIn().end();
        open.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(actions()).doesNotContain("session.expired", "session.ended");
    }

    @Test
    void theEndWithAnErasedWorkspaceIsNotTold() {
        MockHttpSession told =
                new MockHttpSession() {
                    @Override
                    public void invalidate() {
                        open.sessionDestroyed(new HttpSessionEvent(this));
                        super.invalidate();
                    }
                };
        open.opened(told, worker.signedIn(), Instant.now());
        open.endAllUnloggedAfterCommit(worker.id());

        assertThat(told.isInvalid()).isTrue();
        assertThat(worker.signedIn().hasEnded()).isTrue();
        assertThat(actions()).doesNotContain("session.expired", "session.ended");
    }

    private List<String> actions() {
        return newest().stream().map(AuditEntry::action).toList();
    }

    private List<AuditEntry> newest() {
        return admin.does(() -> log.newest(5));
    }
}
