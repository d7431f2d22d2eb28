package org.parasol.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.audit.ChainId;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ParasolTest
class DetailUpkeepTest {

    @Autowired AuditLog log;
    @Autowired Chain chain;
    @Autowired JdbcTemplate database;
    @Autowired Clock clock;

    private final WorkspaceId workspace = WorkspaceId.random();

    @Test
    void oldDetailsGoAndTheChainStays() {
        log.append(List.of(event("test.one").with("count", 1), event("test.two").with("count", 2)));
        upkeep(Duration.ofDays(400)).erase();
        assertThat(details()).isEqualTo(2);

        upkeep(Duration.ofDays(401)).erase();

        assertThat(details()).isZero();
        assertThat(log.check(ChainId.of(workspace)).whole()).isTrue();
        assertThat(log.check(ChainId.of(workspace)).entries()).isEqualTo(2);
    }

    private DetailUpkeep upkeep(Duration later) {
        return new DetailUpkeep(chain, Clock.offset(clock, later), 400);
    }

    private int details() {
        return database.query(
                        "SELECT sequence FROM audit_detail WHERE scope = ?",
                        (row, number) -> row.getLong(1),
                        ChainId.of(workspace).bytes())
                .size();
    }

    private AuditEvent event(String action) {
        return new AuditEvent(
                action, Optional.of(workspace), Optional.empty(), Optional.empty(), new byte[0]);
    }
}
