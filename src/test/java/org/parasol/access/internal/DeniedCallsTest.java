package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.Tenancy;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.KeyLoss;
import org.parasol.workspace.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whoever asks for what her role may not do stands in her workspace's log. */
@ParasolTest
class DeniedCallsTest {

    @Autowired Members members;
    @Autowired FailedAttempts attempts;
    @Autowired AuditLog log;

    private final Person admin;
    private final Person worker;

    @Autowired
    DeniedCallsTest(People people) {
        this.admin = people.admin();
        this.worker = people.member(admin, Role.OUTREACH_WORKER);
    }

    @Test
    void deniedCallsAreLoggedTogether() {
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(
                            () ->
                                    worker.acts(
                                            () -> members.deactivate(admin.id(), KeyLoss.REFUSED)));
        }
        attempts.tell();

        List<AuditEntry> denied =
                Tenancy.as(worker.workspace(), () -> log.newest(20)).stream()
                        .filter(entry -> entry.action().equals(DeniedCalls.ACTION))
                        .toList();
        assertThat(denied).hasSize(1);
        assertThat(denied.getFirst().subject()).contains(worker.id().value());
    }
}
