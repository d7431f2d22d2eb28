package org.parasol.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.audit.internal.Ends;
import org.parasol.audit.internal.Rewriter;
import org.parasol.audit.internal.SignedHeads;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.LogVault;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a log's own hashes cannot show, because all of them were made anew. */
@ParasolTest
class RewrittenLogTest {

    @Autowired AuditLog log;
    @Autowired LogBook book;
    @Autowired LogHeads heads;
    @Autowired SignedHeads kept;
    @Autowired Ends ends;
    @Autowired LogVault vault;
    @Autowired Rewriter rewriter;
    @Autowired People people;
    @Autowired JdbcTemplate application;
    @Autowired Clock clock;

    private final Person admin;
    private final ChainId chain;
    private final ChainId reports;

    @Autowired
    RewrittenLogTest(People people) {
        Person first = people.admin();
        // The next session is the first that begins with the workspace's keys.
        admin = people.signIn(first.name());
        chain = ChainId.of(admin.workspace());
        reports = ChainId.ofReports(admin.workspace());
    }

    @BeforeEach
    void someReports() {
        for (int i = 0; i < 4; i++) {
            log.append(event("report.submitted"));
            log.append(event("test.entry"));
        }
    }

    @Test
    void aSessionWithTheKeysSignsOnceADay() {
        assertThat(kept.all(admin.workspace())).hasSize(1).allMatch(kept::fits);
        people.signIn(admin.name());
        assertThat(kept.all(admin.workspace())).hasSize(1);

        signing(Duration.ofDays(1)).signIfDue(admin.workspace(), admin.id(), keys());

        List<SignedHead> all = kept.all(admin.workspace());
        assertThat(all).hasSize(2).allMatch(kept::fits);
        assertThat(all.getFirst().head().reportEntries()).as("there were none").isZero();
        assertThat(all.getLast().head().reportEntries()).isEqualTo(4);
        assertThat(all.getLast().signer()).isEqualTo(keys().publicKeys());
        assertThat(check().whole()).isTrue();
        signing(Duration.ofDays(2)).signIfDue(admin.workspace(), admin.id(), keys());
        assertThat(kept.newest(admin.workspace()).orElseThrow().head().reportEntries())
                .as("a day would tell when reports came in")
                .isIn(0L, 4L);
    }

    @Test
    void aRewrittenLogFitsInItselfAndNotTheSignedHead() {
        rewriter.rewrite(chain, 2, "test.other");
        SignedHead signed = kept.newest(admin.workspace()).orElseThrow();
        assertThat(check().chains().getFirst().finding())
                .hasValue(new Finding(signed.head().entries(), Finding.Kind.SIGNED));

        forgetHeads();
        assertThat(check().whole()).as("nothing in the database shows it any more").isTrue();
    }

    @Test
    void aHeadFromOutsideShowsWhatNothingInTheDatabaseShows() {
        String sheet = admin.does(heads::export).line();
        assertThat(compare(sheet).verdict()).isEqualTo(HeadCheck.Verdict.HELD);
        assertThat(compare(sheet).byOwnKeys()).isTrue();
        log.append(event("test.later"));
        assertThat(compare(sheet).verdict()).isEqualTo(HeadCheck.Verdict.HELD);

        rewriter.rewrite(chain, 2, "test.other");
        forgetHeads();

        assertThat(check().whole()).isTrue();
        assertThat(compare(sheet).verdict()).isEqualTo(HeadCheck.Verdict.NOT_HELD);
    }

    @Test
    void rewrittenReportsAreShownByAHeadFromOutside() {
        String sheet = admin.does(heads::export).line();
        rewriter.rewrite(reports, 3, "report.closed");
        forgetHeads();

        assertThat(check().whole()).isTrue();
        HeadCheck compared = compare(sheet);
        assertThat(compared.verdict()).isEqualTo(HeadCheck.Verdict.NOT_HELD);
        assertThat(compared.chains().getLast().finding())
                .hasValue(new Finding(4, Finding.Kind.SIGNED));
    }

    @Test
    void aLogCutOffWithItsHeadIsShown() {
        admin.does(heads::export);
        String sheet = admin.does(heads::export).line();
        long signed = kept.newest(admin.workspace()).orElseThrow().head().entries();

        rewriter.cutOff(chain, 2);

        assertThat(check().chains().getFirst().finding())
                .hasValue(new Finding(signed, Finding.Kind.SIGNED));
        forgetHeads();
        assertThat(check().whole()).isTrue();
        assertThat(compare(sheet).verdict()).isEqualTo(HeadCheck.Verdict.NOT_HELD);
    }

    @Test
    void headsMadeWithAnotherKeyAreToldApart() {
        assertThat(check().byOtherKeys()).isZero();
        WorkspaceKeys others = people.admin().signedIn().keys().workspace().orElseThrow();
        rewriter.rewrite(chain, 2, "test.other");
        forgetHeads();
        signing(Duration.ofDays(1)).signIfDue(admin.workspace(), admin.id(), others);

        LogCheck check = check();
        assertThat(check.whole()).as("all of it was made anew").isTrue();
        assertThat(check.heads()).hasSize(1);
        assertThat(check.byOtherKeys()).isEqualTo(1);
        log.append(event("test.later"));
        people.signIn(admin.name());
        assertThat(kept.newest(admin.workspace()).orElseThrow().signer())
                .as("somebody else's does not keep the rightful key from signing")
                .isEqualTo(keys().publicKeys());
    }

    @Test
    void aSignedHeadThatWasChangedShows() {
        rewriter.run(
                "UPDATE audit_signed_head SET day = day - INTERVAL 1 DAY WHERE scope = ?",
                chain.bytes());
        assertThat(check().chains().getFirst().finding())
                .map(Finding::kind)
                .hasValue(Finding.Kind.SIGNATURE);
    }

    @Test
    void noSessionSignsALogThatWasRewritten() {
        rewriter.rewrite(chain, 2, "test.other");
        for (int i = 0; i < 3; i++) {
            signing(Duration.ofDays(1)).signIfDue(admin.workspace(), admin.id(), keys());
        }
        assertThat(kept.all(admin.workspace())).hasSize(1);
        assertThat(admin.does(() -> log.newest(50)))
                .extracting(AuditEntry::action)
                .contains("log.head-refused");
        assertThatThrownBy(() -> admin.does(heads::export))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(AuditProblem.NOT_WHOLE));
    }

    @Test
    void onlyASessionWithTheKeysSigns() {
        Person another = people.member(admin, Role.WORKSPACE_ADMIN);
        assertThat(another.does(heads::canSign)).isFalse();
        assertThatThrownBy(() -> another.does(heads::export))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(AuditProblem.KEYS_NEEDED));
    }

    @Test
    void whatIsNoHeadOfThisLogIsTold() {
        String sheet = admin.does(heads::export).line();
        Person stranger = people.admin();
        assertThat(stranger.does(() -> heads.compare(sheet)).verdict())
                .isEqualTo(HeadCheck.Verdict.OTHER_WORKSPACE);
        assertThat(compare("nothing of the kind").verdict())
                .isEqualTo(HeadCheck.Verdict.UNREADABLE);
        char[] letters = sheet.toCharArray();
        letters[60] = letters[60] == 'A' ? 'B' : 'A';
        assertThat(compare(new String(letters)).verdict()).isEqualTo(HeadCheck.Verdict.FORGED);
        SignedHead own = SignedHead.find(sheet).orElseThrow();
        WorkspaceKeys others = stranger.signedIn().keys().workspace().orElseThrow();
        SignedHead byOthers =
                new SignedHead(own.head(), others.publicKeys(), vault.sign(others, own.head()));
        assertThat(compare(byOthers.line()).byOwnKeys()).isFalse();
    }

    @Test
    void theApplicationCannotChangeWhatIsSigned() {
        for (String statement :
                List.of(
                        "UPDATE audit_signed_head SET day = '2020-01-01' WHERE scope = ?",
                        "DELETE FROM audit_signed_head WHERE scope = ?")) {
            assertThatThrownBy(() -> application.update(statement, chain.bytes()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    private LogCheck check() {
        return admin.does(book::check);
    }

    private HeadCheck compare(String text) {
        return admin.does(() -> heads.compare(text));
    }

    private void forgetHeads() {
        rewriter.run(
                "DELETE FROM audit_signed_head WHERE scope = ?",
                Uuids.bytes(admin.workspace().value()));
    }

    private WorkspaceKeys keys() {
        return admin.signedIn().keys().workspace().orElseThrow();
    }

    private HeadSigning signing(Duration later) {
        return new HeadSigning(log, ends, kept, vault, Clock.offset(clock, later));
    }

    private AuditEvent event(String action) {
        return new AuditEvent(
                action,
                Optional.of(admin.workspace()),
                Optional.empty(),
                Optional.empty(),
                new byte[0]);
    }
}
