package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Uuids;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A report from its first words to its end, and who may do what with it. */
@ParasolTest
class ReportLifeTest {

    private final Team team;
    @Autowired Drafts drafts;
    @Autowired Reports reports;
    @Autowired Filing filing;
    @Autowired People people;
    @Autowired JdbcTemplate database;

    private final Team.Office office;
    private final Person worker;
    private final Person coordinator;

    @Autowired
    ReportLifeTest(Team team) {
        this.team = team;
        this.office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
    }

    @Test
    void aDraftKeepsWhatWasSaved() {
        ReportId id = worker.does(drafts::start);
        DraftView fresh = worker.does(() -> drafts.open(id));
        assertThat(fresh.content()).isEqualTo(ReportContent.empty());

        SavedAt saved = worker.does(() -> drafts.save(id, Examples.report(), fresh.version()));
        DraftView again = worker.does(() -> drafts.open(id));
        assertThat(again.content()).isEqualTo(Examples.report());
        assertThat(again.version()).isEqualTo(saved.version());
        assertThat(worker.does(drafts::mine))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.id()).isEqualTo(id);
                            assertThat(line.country()).isEqualTo("AR");
                            assertThat(line.returned()).isEmpty();
                        });

        worker.acts(() -> drafts.discard(id));
        assertThat(worker.does(drafts::mine)).isEmpty();
        refused(ReportProblem.NOT_FOUND, () -> worker.does(() -> drafts.open(id)));
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        ReportId id = worker.does(drafts::start);
        int opened = worker.does(() -> drafts.open(id)).version();
        worker.does(() -> drafts.save(id, Examples.report(), opened));
        refused(
                ReportProblem.EDITED_ELSEWHERE,
                () -> worker.does(() -> drafts.save(id, ReportContent.empty(), opened)));
        refused(
                ReportProblem.EDITED_ELSEWHERE,
                () -> worker.does(() -> drafts.submit(id, Examples.report(), opened)));
        assertThat(worker.does(() -> drafts.open(id)).content()).isEqualTo(Examples.report());

        ReportId filed = worker.does(() -> filing.file(Examples.report()));
        ReportDetail detail = coordinator.does(() -> reports.open(filed));
        coordinator.acts(() -> reports.review(filed, detail.version()));
        refused(
                ReportProblem.EDITED_ELSEWHERE,
                () ->
                        coordinator.acts(
                                () -> reports.returnWithComment(filed, "When?", detail.version())));
    }

    @Test
    void aReportPostedTwiceIsOneReport() throws Exception {
        ReportId id = worker.does(drafts::start);
        int version = worker.does(() -> drafts.open(id)).version();
        Callable<CaseCode> post =
                () -> worker.does(() -> drafts.submit(id, Examples.report(), version));
        try (var both = Executors.newFixedThreadPool(2)) {
            var codes = both.invokeAll(List.of(post, post));
            assertThat(codes.get(0).get()).isEqualTo(codes.get(1).get());
        }
        assertThat(worker.does(reports::mine)).hasSize(1);
        refused(
                ReportProblem.EDITED_ELSEWHERE,
                () ->
                        worker.does(
                                () ->
                                        drafts.submit(
                                                id,
                                                Examples.report().withNarrative("Other"),
                                                version)));
        refused(
                ReportProblem.NOT_NOW,
                () -> worker.does(() -> drafts.save(id, Examples.report(), version)));
    }

    @Test
    void goesToTheCoordinatorAndBackAndOn() {
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        CaseCode code = worker.does(reports::mine).getFirst().caseCode();
        assertThat(worker.does(drafts::mine)).isEmpty();

        ReportDetail submitted = coordinator.does(() -> reports.open(id));
        assertThat(submitted.content()).isEqualTo(Examples.report());
        assertThat(submitted.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(submitted.author()).isEqualTo(worker.id());
        assertThat(coordinator.does(() -> reports.byCaseCode(code))).contains(id);

        coordinator.acts(() -> reports.returnWithComment(id, "Which month?", submitted.version()));
        assertThat(worker.does(drafts::mine))
                .as("she is told before she has begun to mend it")
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.id()).isEqualTo(id);
                            assertThat(record.returned()).contains(code);
                            assertThat(record.savedAt()).isEmpty();
                        });
        DraftView returned = worker.does(() -> drafts.open(id));
        assertThat(returned.returned().orElseThrow().comment()).isEqualTo("Which month?");
        assertThat(returned.content()).isEqualTo(Examples.report());

        ReportContent mended = Examples.report().withWhen(When.month(2025, 5));
        SavedAt saved = worker.does(() -> drafts.save(id, mended, returned.version()));
        assertThat(worker.does(drafts::mine))
                .singleElement()
                .satisfies(record -> assertThat(record.savedAt()).contains(saved.at()));
        assertThat(coordinator.does(() -> reports.open(id)).content())
                .as("what is being mended is the author's alone")
                .isEqualTo(Examples.report());
        assertThat(worker.does(() -> drafts.submit(id, mended, saved.version()))).isEqualTo(code);

        ReportDetail again = coordinator.does(() -> reports.open(id));
        assertThat(again.content()).isEqualTo(mended);
        coordinator.acts(() -> reports.review(id, again.version()));
        int reviewed = coordinator.does(() -> reports.open(id)).version();
        coordinator.acts(() -> reports.close(id, reviewed));
        ReportDetail closed = worker.does(() -> reports.open(id));
        assertThat(closed.state()).isEqualTo(ReportState.CLOSED);
        assertThat(closed.timeline())
                .extracting(TimelineStep::state)
                .containsExactly(
                        ReportState.SUBMITTED,
                        ReportState.RETURNED,
                        ReportState.SUBMITTED,
                        ReportState.REVIEWED,
                        ReportState.CLOSED);
        refused(
                ReportProblem.NOT_NOW,
                () -> coordinator.acts(() -> reports.review(id, closed.version())));
    }

    @Test
    void notesAreForCoordinatorsAlone() {
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        int version = coordinator.does(() -> reports.open(id)).version();
        CoordinatorNotes notes = new CoordinatorNotes("Ask the lawyer", "likely");
        int saved = coordinator.does(() -> reports.saveNotes(id, notes, version));
        assertThat(coordinator.does(() -> reports.open(id)).version()).isEqualTo(saved);
        assertThat(coordinator.does(() -> reports.open(id)).notes()).contains(notes);
        assertThat(worker.does(() -> reports.open(id)).notes()).isEmpty();
        assertThat(
                        coordinator.does(
                                () ->
                                        reports.count(
                                                ReportFilter.ALL.with(
                                                        CodedField.VERIFICATION,
                                                        Set.of("likely")))))
                .isEqualTo(1);
    }

    @Test
    void consentsCanBeTakenBackAtAnyTime() {
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        int version = worker.does(() -> reports.open(id)).version();
        int changed =
                worker.does(
                        () -> reports.changeConsents(id, Map.of("to-be-counted", "no"), version));
        ReportDetail detail = coordinator.does(() -> reports.open(id));
        assertThat(detail.version()).isEqualTo(changed);
        assertThat(detail.content().consent("to-be-counted")).isEqualTo("no");
        assertThat(detail.content().consent("to-record")).isEqualTo("yes");

        coordinator.acts(() -> reports.returnWithComment(id, "Which month?", changed));
        DraftView draft = worker.does(() -> drafts.open(id));
        assertThatExceptionOfType(InvalidReportException.class)
                .as("an older yes does not overrule the no")
                .isThrownBy(
                        () ->
                                worker.does(
                                        () ->
                                                drafts.submit(
                                                        id, Examples.report(), draft.version())))
                .satisfies(
                        invalid ->
                                assertThat(invalid.fields())
                                        .extracting(FieldProblem::field)
                                        .containsExactly("consents.to-be-counted"));
    }

    @Test
    void whatIsNotHersIsNotFound() {
        Person colleague = office.worker();
        Person stranger = team.office().coordinator();
        Person researcher = people.researcher();
        ReportId draft = worker.does(drafts::start);
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        int version = worker.does(() -> reports.open(id)).version();

        for (Person other : List.of(colleague, stranger)) {
            for (ReportId one : List.of(draft, id)) {
                refused(ReportProblem.NOT_FOUND, () -> other.does(() -> drafts.open(one)));
                refused(ReportProblem.NOT_FOUND, () -> other.does(() -> reports.open(one)));
                refused(
                        ReportProblem.NOT_FOUND,
                        () -> other.does(() -> drafts.save(one, Examples.report(), version)));
                refused(
                        ReportProblem.NOT_FOUND,
                        () -> other.does(() -> drafts.submit(one, Examples.report(), version)));
                refused(ReportProblem.NOT_FOUND, () -> other.acts(() -> drafts.discard(one)));
                refused(
                        ReportProblem.NOT_FOUND,
                        () ->
                                other.does(
                                        () ->
                                                reports.changeConsents(
                                                        one, Map.of("to-record", "no"), version)));
            }
            assertThat(other.does(reports::mine)).isEmpty();
            assertThat(other.does(drafts::mine)).isEmpty();
        }
        refused(ReportProblem.NOT_FOUND, () -> coordinator.does(() -> reports.open(draft)));
        refused(ReportProblem.NOT_FOUND, () -> stranger.acts(() -> reports.review(id, version)));
        assertThat(stranger.does(() -> reports.count(ReportFilter.ALL))).isZero();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> worker.acts(() -> reports.review(id, version)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> worker.does(() -> reports.count(ReportFilter.ALL)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> researcher.does(() -> reports.open(id)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> researcher.does(drafts::start));
    }

    @Test
    void aMegabyteOfNarrativeInEveryScriptFits() {
        String text = "=cmd|' /C calc'!A0 <script> \u202bשלום عالم\u202c 说 🌂 \u0000\ud800\u0007";
        String kept = "=cmd|' /C calc'!A0 <script> \u202bשלום عالم\u202c 说 🌂 ";
        ReportContent typed =
                Examples.report().withNarrative(text.repeat(1 + 900_000 / text.length()));
        ReportId id = worker.does(() -> filing.file(typed));
        assertThat(coordinator.does(() -> reports.open(id)).content().narrative())
                .isEqualTo(kept.repeat(1 + 900_000 / text.length()));

        ReportContent tooLong = Examples.report().withNarrative("x".repeat(1_000_001));
        ReportId draft = worker.does(drafts::start);
        int version = worker.does(() -> drafts.open(draft)).version();
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> worker.does(() -> drafts.save(draft, tooLong, version)))
                .satisfies(
                        invalid ->
                                assertThat(invalid.fields())
                                        .extracting(FieldProblem::field)
                                        .containsExactly("narrative"));
    }

    @Test
    void aReportSubmittedAtOnceIsLikeAnyOther() {
        CaseCode code = worker.does(() -> drafts.submitAtOnce(Examples.report()));

        assertThat(worker.does(drafts::mine)).as("no draft is left").isEmpty();
        ReportId id = coordinator.does(() -> reports.byCaseCode(code)).orElseThrow();
        ReportDetail opened = coordinator.does(() -> reports.open(id));
        assertThat(opened.content()).isEqualTo(Examples.report());
        assertThat(opened.author()).isEqualTo(worker.id());
        assertThat(worker.does(() -> reports.open(id)).content()).isEqualTo(Examples.report());
        coordinator.acts(() -> reports.returnWithComment(id, "When?", opened.version()));
        ReportContent mended = Examples.report().withNarrative("In April.");
        worker.does(() -> filing.mend(id, mended));
        assertThat(coordinator.does(() -> reports.open(id)).content()).isEqualTo(mended);

        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> worker.does(() -> drafts.submitAtOnce(ReportContent.empty())));
    }

    @Test
    void anOlderStatePutBackIsRefused() {
        ReportId id = worker.does(drafts::start);
        int opened = worker.does(() -> drafts.open(id)).version();
        int first = worker.does(() -> drafts.save(id, Examples.report(), opened)).version();
        byte[] report = Uuids.bytes(id.value());
        Map<String, @Nullable Object> part =
                database.queryForMap(
                        "SELECT id, version, ciphertext FROM report_part WHERE report_id = ?",
                        (Object) report);
        Map<String, @Nullable Object> key =
                database.queryForMap(
                        "SELECT id, sealed FROM data_key WHERE part_id = ?", part.get("id"));
        worker.does(() -> drafts.save(id, Examples.report().withNarrative("Later."), first));

        database.update(
                "UPDATE report_part SET version = ?, ciphertext = ? WHERE id = ?",
                part.get("version"),
                part.get("ciphertext"),
                part.get("id"));
        database.update(
                "UPDATE data_key SET sealed = ? WHERE part_id = ?",
                key.get("sealed"),
                part.get("id"));

        refused(ReportProblem.NOT_AS_SAVED, () -> worker.does(() -> drafts.open(id)));
    }

    private static void refused(Problem problem, ThrowingCallable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
