package org.parasol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parasol.base.ReportId;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.Drafts;
import org.parasol.report.Examples;
import org.parasol.report.OpeningProgress;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportDetail;
import org.parasol.report.Reports;
import org.parasol.report.Team;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceRecord;
import org.parasol.workspace.WorkspaceSettings;
import org.parasol.workspace.Workspaces;
import org.springframework.beans.factory.annotation.Autowired;

/** What is awkward to other programs is kept as it was typed, in every field that takes a text. */
@ParasolTest
class AwkwardTextTest {

    @Autowired Drafts drafts;
    @Autowired Reports reports;
    @Autowired Workspaces workspaces;
    @Autowired WorkspaceSettings settings;
    @Autowired People people;

    private final Person worker;
    private final Person coordinator;

    @Autowired
    AwkwardTextTest(Team team) {
        Team.Office office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
    }

    /** Two characters of each plane, and what each kind of reader of texts stumbles over. */
    static Set<String> awkward() {
        String planes =
                IntStream.rangeClosed(0, 16)
                        .mapToObj(
                                plane ->
                                        Character.toString(plane * 0x10000 + 0x4E00)
                                                + Character.toString(plane * 0x10000 + 0x0F0F0))
                        .collect(Collectors.joining());
        return Set.of(
                planes,
                "\u202Eevil \u202Cשלום \u2067عالم\u2069",
                "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;&#0;",
                "=cmd|' /C calc'!A0",
                "+1-1@SUM(A1)\t=2",
                "'; DROP TABLE workspace; -- \\ %00 ${jndi:ldap://x} {0} #{1+1}",
                "👩🏾‍🦱🏳️‍⚧️☂️ e\u0301 ﷽",
                "\uFEFF\u200B\u00A0 edges \u2028");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void isKeptInEveryFieldOfAReport(String text) {
        Canaries fields = new Canaries(text);
        ReportContent typed = fields.plant(Examples.report());
        ReportId id = worker.does(drafts::start);
        int version = worker.does(() -> drafts.open(id)).version();
        int saved = worker.does(() -> drafts.save(id, typed, version)).version();
        assertThat(worker.does(() -> drafts.open(id)).content()).isEqualTo(typed);
        worker.does(() -> drafts.submit(id, typed, saved));

        coordinator.acts(() -> reports.prepare(OpeningProgress.SILENT));
        int submitted = coordinator.does(() -> reports.open(id)).version();
        CoordinatorNotes notes = fields.plant(new CoordinatorNotes("", "likely"));
        int noted = coordinator.does(() -> reports.saveNotes(id, notes, submitted));
        coordinator.acts(() -> reports.returnWithComment(id, fields.next("comment"), noted));

        ReportDetail read = coordinator.does(() -> reports.open(id));
        assertThat(read.content()).isEqualTo(typed);
        assertThat(read.notes()).contains(notes);
        assertThat(worker.does(() -> drafts.open(id)).returned())
                .hasValueSatisfying(
                        returned ->
                                assertThat(returned.comment()).isEqualTo(fields.next("comment")));
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void isKeptInWhatAWorkspaceSaysOfItself(String text) {
        people.operator()
                .acts(
                        () -> {
                            workspaces.create("W " + text);
                            assertThat(workspaces.all())
                                    .extracting(WorkspaceRecord::name)
                                    .contains(("W " + text).strip());
                        });
        people.admin()
                .acts(
                        () -> {
                            WorkspaceChoices typed =
                                    new WorkspaceChoices(
                                            List.of(),
                                            text,
                                            "duty " + text,
                                            Set.of(),
                                            true,
                                            Locale.ENGLISH,
                                            10);
                            settings.save(typed, settings.version());
                            assertThat(settings.choices()).isEqualTo(typed);
                        });
    }
}
