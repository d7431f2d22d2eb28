package org.parasol.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ParasolTest
class LogBookTest {

    @Autowired LogBook book;
    @Autowired AuditLog log;
    @Autowired People people;

    private final Person admin;
    private final Person worker;

    @Autowired
    LogBookTest(People people) {
        admin = people.admin();
        worker = people.member(admin, Role.OUTREACH_WORKER);
    }

    @Test
    void anAdminReadsWhoDidWhatInHerWorkspaceByName() {
        List<LogLine> lines = page(LogKind.ALL);

        assertThat(lines)
                .anySatisfy(
                        line -> {
                            assertThat(line.action()).isEqualTo("member.confirmed");
                            assertThat(line.actor()).contains(admin.name());
                            assertThat(line.subject()).contains(worker.name());
                        });
        assertThat(lines)
                .extracting(LogLine::sequence)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void whatTheOperatorDidIsToldWithoutAName() {
        assertThat(page(LogKind.OPERATOR))
                .anySatisfy(
                        line -> {
                            assertThat(line.action()).isEqualTo("workspace.created");
                            assertThat(line.by()).isEqualTo(LogLine.By.OPERATOR);
                            assertThat(line.actor()).isEmpty();
                        });
    }

    @Test
    void anOperatorReadsThePlatformsLogAndNoWorkspaces() {
        Person operator = people.operator();
        log.append(
                new AuditEvent(
                        "sign-in",
                        Optional.empty(),
                        Optional.of(operator.id()),
                        Optional.of(operator.id().value()),
                        new byte[0]));
        List<LogLine> lines = operator.does(() -> book.page(LogKind.ALL, Long.MAX_VALUE, 200));

        assertThat(lines).extracting(LogLine::action).contains("workspace.created", "sign-in");
        assertThat(lines)
                .filteredOn(line -> line.action().equals("sign-in"))
                .extracting(line -> line.actor().orElse(""))
                .contains(operator.name())
                .doesNotContain(admin.name(), worker.name());
        assertThat(operator.does(book::check).chains()).hasSize(1);
    }

    @Test
    void reportsAreToldApartAndSealingsNotAtAll() {
        WorkspaceId workspace = admin.workspace();
        for (String action :
                List.of("report.sealed.content", "report.submitted", "report.draft-expired")) {
            log.append(event(action, workspace));
        }

        assertThat(page(LogKind.REPORTS))
                .extracting(LogLine::action)
                .containsExactly("report.draft-expired", "report.submitted");
        assertThat(page(LogKind.REPORTS))
                .extracting(LogLine::by)
                .containsExactly(LogLine.By.CLOCK, LogLine.By.AUTHOR);
        assertThat(page(LogKind.ALL)).noneMatch(line -> line.action().startsWith("report."));
        assertThat(admin.does(book::check))
                .matches(LogCheck::whole)
                .extracting(check -> check.chains().getLast().entries())
                .isEqualTo(3L);
    }

    @Test
    void olderPagesFollowWithoutGapsAndDetailsStandBeside() {
        log.append(event("sign-in.test", admin.workspace()));
        log.append(event("member.test", admin.workspace()).with("count", 7));
        List<LogLine> all = page(LogKind.ALL);
        List<LogLine> first = admin.does(() -> book.page(LogKind.ALL, Long.MAX_VALUE, 3));
        List<LogLine> second =
                admin.does(() -> book.page(LogKind.ALL, first.getLast().sequence(), 3));

        assertThat(first.getFirst().details()).containsEntry("count", "7");
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).isEqualTo(all.subList(3, 6));
        assertThat(admin.does(() -> book.page(LogKind.DOOR, Long.MAX_VALUE, 200)))
                .extracting(LogLine::action)
                .contains("sign-in.test")
                .doesNotContain("member.test", "member.confirmed");
    }

    @Test
    void rolesStandBesideTheAccountThatGotThem() {
        assertThat(page(LogKind.PEOPLE))
                .filteredOn(line -> line.action().equals("account.created"))
                .extracting(line -> line.details().getOrDefault("roles", ""))
                .contains("OUTREACH_WORKER", "WORKSPACE_ADMIN");
    }

    @Test
    void othersReadNothing() {
        assertThatThrownBy(() -> worker.does(() -> book.page(LogKind.ALL, 1, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> worker.does(book::check))
                .isInstanceOf(AccessDeniedException.class);
        Person stranger = people.admin();
        assertThat(stranger.does(() -> book.page(LogKind.ALL, Long.MAX_VALUE, 200)))
                .noneMatch(line -> line.actor().filter(admin.name()::equals).isPresent());
    }

    private List<LogLine> page(LogKind kind) {
        return admin.does(() -> book.page(kind, Long.MAX_VALUE, 200));
    }

    private static AuditEvent event(String action, WorkspaceId workspace) {
        return new AuditEvent(
                action, Optional.of(workspace), Optional.empty(), Optional.empty(), new byte[0]);
    }
}
