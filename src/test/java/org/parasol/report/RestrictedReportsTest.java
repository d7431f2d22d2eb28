package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.facts.FactStore;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.Colleague;
import org.parasol.workspace.KeyLoss;
import org.parasol.workspace.Members;
import org.parasol.workspace.WorkspaceProblem;
import org.parasol.workspace.WorkspaceSealing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports that their authors restrict to named coordinators. */
@ParasolTest
class RestrictedReportsTest {

    @Autowired Filing filing;
    @Autowired Drafts drafts;
    @Autowired Reports reports;
    @Autowired Reconciling reconciling;
    @Autowired Destruction destruction;
    @Autowired SealedReports sealed;
    @Autowired FactStore facts;
    @Autowired Members members;
    @Autowired People people;
    @Autowired WorkspaceSealing sealing;
    @Autowired JdbcTemplate database;

    private final Team.Office office;
    private final Person worker;
    private final Person named;
    private final Person other;

    @Autowired
    RestrictedReportsTest(Team team) {
        this.office = team.office();
        this.worker = office.worker();
        this.named = office.coordinator();
        this.other = office.coordinator();
    }

    @Test
    void onlyItsAuthorAndThoseSheNamesFindIt() {
        ReportId open = worker.does(() -> filing.file(Examples.report()));
        ReportId restricted = worker.does(() -> filing.file(restricted(named)));
        CaseCode code = worker.does(() -> reports.open(restricted)).caseCode();

        assertThat(listed(named)).containsExactlyInAnyOrder(open, restricted);
        assertThat(listed(other)).containsExactly(open);
        assertThat(worker.does(reports::mine))
                .extracting(ReportLine::id)
                .containsExactlyInAnyOrder(open, restricted);
        assertThat(named.does(() -> reports.open(restricted)).readers())
                .containsExactly(named.id());
        assertThat(named.does(() -> reports.byCaseCode(code))).contains(restricted);
        assertThat(other.does(() -> reports.byCaseCode(code))).isEmpty();
        notFound(() -> other.does(() -> reports.open(restricted)));
        notFound(() -> office.worker().does(() -> reports.open(restricted)));
        int version = version(named, restricted);
        notFound(() -> other.acts(() -> reports.review(restricted, version)));
        notFound(() -> other.acts(() -> reports.returnWithComment(restricted, "why", version)));
        notFound(
                () ->
                        other.does(
                                () ->
                                        reports.saveNotes(
                                                restricted,
                                                new CoordinatorNotes("mine", ""),
                                                version)));
        notFound(() -> other.does(() -> reports.nameReader(restricted, other.id(), version)));
        notFound(
                () ->
                        other.acts(
                                () ->
                                        destruction.destroy(
                                                restricted, DestructionReason.ASKED, version)));
    }

    @Test
    void nothingOfItIsSealedToTheWorkspaceNorTakenAlong() {
        ReportId restricted = worker.does(() -> filing.file(restricted(named)));
        byte[] workspace =
                Uuids.bytes(other.signedIn().keys().workspace().orElseThrow().recipientId());
        named.does(
                () ->
                        reports.saveNotes(
                                restricted,
                                new CoordinatorNotes("between us", ""),
                                version(named, restricted)));

        assertThat(
                        count(
                                "data_key k JOIN report_part p ON p.workspace_id = k.workspace_id"
                                        + " AND p.id = k.part_id WHERE p.report_id = ?"
                                        + " AND k.recipient_id = ?",
                                Uuids.bytes(restricted.value()),
                                workspace))
                .isZero();
        assertThat(count("named_reader WHERE report_id = ?", Uuids.bytes(restricted.value())))
                .isEqualTo(1);
        Tenancy.run(
                office.id(),
                () ->
                        sealed.each(
                                Uuids.from(workspace),
                                report -> assertThat(report.id()).isNotEqualTo(restricted)));
    }

    @Test
    void thoseNamedReviewItAndKeepNotesTheAuthorMendsIt() {
        ReportId id = worker.does(() -> filing.file(restricted(named)));
        named.does(
                () ->
                        reports.saveNotes(
                                id, new CoordinatorNotes("ask her again", ""), version(named, id)));
        named.acts(() -> reports.returnWithComment(id, "Which month?", version(named, id)));
        worker.does(() -> filing.mend(id, worker.does(() -> drafts.open(id)).content()));
        named.acts(() -> reports.review(id, version(named, id)));

        ReportDetail detail = named.does(() -> reports.open(id));
        assertThat(detail.state()).isEqualTo(ReportState.REVIEWED);
        assertThat(detail.notes().orElseThrow().text()).isEqualTo("ask her again");
        assertThat(worker.does(() -> reports.open(id)).notes()).isEmpty();
        assertThat(listed(other)).isEmpty();
    }

    @Test
    void restrictingItLaterTakesItFromEverybodyElseAndFromTheFacts() {
        office.optIn(true);
        List<ReportId> ids =
                Stream.generate(() -> worker.does(() -> filing.file(Examples.report())))
                        .limit(5)
                        .toList();
        ReportId id = ids.getFirst();
        other.does(reconciling::run);
        assertThat(counted()).isEqualTo(5);
        other.does(
                () ->
                        reports.saveNotes(
                                id, new CoordinatorNotes("from before", ""), version(other, id)));
        other.acts(() -> reports.returnWithComment(id, "Is it one of us?", version(other, id)));
        worker.does(() -> filing.mend(id, restricted(named)));

        notFound(() -> other.does(() -> reports.open(id)));
        assertThat(named.does(() -> reports.open(id)).notes().orElseThrow().text())
                .isEqualTo("from before");
        other.does(reconciling::run);
        assertThat(counted()).isEqualTo(4);
        named.does(reconciling::run);
        assertThat(counted()).isEqualTo(4);

        named.acts(() -> reports.returnWithComment(id, "Not one of us.", version(named, id)));
        worker.does(() -> filing.mend(id, Examples.report()));
        assertThat(listed(other)).contains(id);
    }

    @Test
    void anotherReaderIsNamedLaterAndOneWithNewKeysAgain() {
        ReportId id = worker.does(() -> filing.file(restricted(named)));
        named.does(
                () ->
                        reports.saveNotes(
                                id,
                                new CoordinatorNotes("for both of us", ""),
                                version(named, id)));
        named.does(() -> reports.nameReader(id, other.id(), version(named, id)));

        assertThat(other.does(() -> reports.open(id)).notes().orElseThrow().text())
                .isEqualTo("for both of us");
        assertThat(worker.does(() -> reports.open(id)).readers())
                .containsExactlyInAnyOrder(named.id(), other.id());
        Person third = office.coordinator();
        worker.does(() -> reports.nameReader(id, third.id(), version(worker, id)));
        assertThat(listed(third)).containsExactly(id);
        assertThat(listed(named)).containsExactly(id);

        ReportId open = worker.does(() -> filing.file(Examples.report()));
        refused(
                ReportProblem.NOT_NOW,
                () -> named.does(() -> reports.nameReader(open, other.id(), version(named, open))));
    }

    @Test
    void whoIsNoCoordinatorAnyMoreReadsNothingAndIsNotNamed() {
        ReportId id = worker.does(() -> filing.file(restricted(named, other)));
        office.admin()
                .acts(
                        () ->
                                members.changeRoles(
                                        other.id(),
                                        EnumSet.of(Role.OUTREACH_WORKER),
                                        KeyLoss.REFUSED));
        Person demoted = people.signIn(other.name());
        notFound(() -> demoted.does(() -> reports.open(id)));

        assertThat(worker.does(sealing::coordinators))
                .extracting(Colleague::account)
                .contains(named.id())
                .doesNotContain(other.id());
        for (ReportContent content :
                List.of(
                        restricted(other),
                        restricted(office.worker()),
                        restricted(),
                        Examples.report().readBy("somebody", List.of()))) {
            assertThatExceptionOfType(InvalidReportException.class)
                    .isThrownBy(() -> worker.does(() -> filing.file(content)))
                    .matches(e -> e.fields().getFirst().field().equals("readership"));
        }
    }

    @Test
    void aKeySwappedInTheDatabaseIsNotSealedTo() {
        database.update(
                "UPDATE account SET public_keys = (SELECT public_keys FROM (SELECT public_keys"
                        + " FROM account WHERE id = ?) AS other) WHERE id = ?",
                Uuids.bytes(other.id().value()),
                Uuids.bytes(named.id().value()));
        refused(
                WorkspaceProblem.NOT_TRUSTED,
                () -> worker.does(() -> filing.file(restricted(named))));
    }

    @Test
    void aRowMovedToAnotherReportOpensNothing() {
        ReportId hers = worker.does(() -> filing.file(restricted(named)));
        ReportId others = worker.does(() -> filing.file(restricted(other)));
        database.update(
                "UPDATE named_reader SET report_id = ? WHERE report_id = ?",
                Uuids.bytes(others.value()),
                Uuids.bytes(hers.value()));
        assertThat(listed(named)).isEmpty();
        notFound(() -> named.does(() -> reports.open(others)));
        assertThat(listed(other)).containsExactly(others);
    }

    @Test
    void destroyedItStillBelongsToTheSamePeople() {
        ReportId id = worker.does(() -> filing.file(restricted(named)));
        named.acts(() -> destruction.destroy(id, DestructionReason.ASKED, version(named, id)));
        CaseCode code = worker.does(destruction::all).getFirst().caseCode().orElseThrow();
        assertThat(named.does(destruction::all).getFirst().caseCode()).contains(code);
        assertThat(other.does(destruction::all).getFirst().caseCode()).isEmpty();
        notFound(() -> other.acts(() -> destruction.withdraw(id)));
        worker.acts(() -> destruction.withdraw(id));
    }

    @Test
    void aCoordinatorRestrictsAReportOfHerOwn() {
        ReportId id = other.does(() -> filing.file(restricted(named)));
        assertThat(other.does(() -> reports.open(id)).notes()).isEmpty();
        other.does(
                () ->
                        reports.changeConsents(
                                id, Map.of("to-be-counted", "no"), version(other, id)));
        assertThat(listed(named)).containsExactly(id);
    }

    private List<ReportId> listed(Person person) {
        return person
                .does(() -> reports.list(ReportFilter.ALL, ReportSort.NEWEST, 0, 50))
                .lines()
                .stream()
                .map(ReportLine::id)
                .toList();
    }

    private int version(Person person, ReportId id) {
        return person.does(() -> reports.open(id)).version();
    }

    private int counted() {
        Set<?> existing = Tenancy.as(office.id(), facts::existing);
        return existing.size();
    }

    private int count(String from, Object... arguments) {
        return Objects.requireNonNull(
                database.queryForObject("SELECT COUNT(*) FROM " + from, Integer.class, arguments));
    }

    private static ReportContent restricted(Person... readers) {
        return Examples.report()
                .readBy(
                        ReportContent.NAMED,
                        Stream.of(readers).map(person -> person.id().value()).toList());
    }

    private static void notFound(Runnable act) {
        refused(ReportProblem.NOT_FOUND, act);
    }

    private static void refused(Problem problem, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .matches(e -> e.problem().equals(problem), problem.key());
    }
}
