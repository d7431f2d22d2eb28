package org.parasol;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parasol.access.ProvenPassword;
import org.parasol.access.Role;
import org.parasol.audit.LogKind;
import org.parasol.base.AccountId;
import org.parasol.base.ReportId;
import org.parasol.base.WorkspaceId;
import org.parasol.report.CaseCode;
import org.parasol.report.CodedField;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.DestructionReason;
import org.parasol.report.Drafts;
import org.parasol.report.Examples;
import org.parasol.report.Filing;
import org.parasol.report.OpeningProgress;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportSort;
import org.parasol.report.Reports;
import org.parasol.report.Team;
import org.parasol.statistics.PublicationProgress;
import org.parasol.statistics.SupersessionReason;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.HandedLink;
import org.parasol.workspace.Invitations;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.KeyLoss;
import org.parasol.workspace.PreparedKeys;
import org.parasol.workspace.WorkspaceChoices;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A workspace with everything in it that a call can name, the people who call, and a value for each
 * kind of parameter: always one of that workspace.
 */
@Component
@Profile("test")
class MatrixPeople {

    /** In the order of the columns. */
    static final List<String> CALLERS =
            List.of(
                    "nobody",
                    "operator",
                    "researcher",
                    "worker",
                    "coordinator",
                    "admin",
                    "locked",
                    "stranger",
                    "ended");

    private final People people;
    private final Filing filing;
    private final Drafts drafts;
    private final Reports reports;
    private final Invitations invitations;
    private final KeyCeremony ceremony;
    private @Nullable World world;

    MatrixPeople(
            People people,
            Filing filing,
            Drafts drafts,
            Reports reports,
            Invitations invitations,
            KeyCeremony ceremony) {
        this.people = people;
        this.filing = filing;
        this.drafts = drafts;
        this.reports = reports;
        this.invitations = invitations;
        this.ceremony = ceremony;
    }

    /** The people, in the order of {@link #CALLERS}; nobody is null. */
    List<Supplier<@Nullable Person>> callers() {
        World all = world();
        return List.of(
                () -> null,
                all::operator,
                all::researcher,
                all::worker,
                all::coordinator,
                all::admin,
                all::locked,
                all::stranger,
                all::ended);
    }

    boolean isOfTheWorkspace(Person person) {
        return world().admin.workspace().equals(person.signedIn().workspace());
    }

    /** Words and ids that nobody outside the workspace may be told. */
    CharSequence[] marks() {
        World all = world();
        return new CharSequence[] {
            all.report.toString(), all.caseCode.value(), all.admin.name(), all.worker.name()
        };
    }

    /** A value of the workspace for a parameter of this type. */
    Object argument(Class<?> type) {
        World all = world();
        return Objects.requireNonNull(
                Map.<Class<?>, Object>ofEntries(
                                Map.entry(ReportId.class, all.report),
                                Map.entry(CaseCode.class, all.caseCode),
                                Map.entry(AccountId.class, all.member),
                                Map.entry(WorkspaceId.class, all.admin.workspace()),
                                Map.entry(UUID.class, all.invitation),
                                Map.entry(int.class, all.version),
                                Map.entry(long.class, Long.MAX_VALUE),
                                Map.entry(char[].class, Person.PASSWORD.toCharArray()),
                                Map.entry(Path.class, Path.of("no-such-archive")),
                                Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
                                Map.entry(
                                        ProvenPassword.class,
                                        new ProvenPassword(
                                                all.admin.id(),
                                                all.admin.signedIn().keys().account(),
                                                Instant.EPOCH,
                                                true)),
                                Map.entry(KeyLoss.class, KeyLoss.REFUSED),
                                Map.entry(LogKind.class, LogKind.ALL),
                                Map.entry(boolean.class, true),
                                Map.entry(String.class, "a text"),
                                Map.entry(List.class, List.of("a text")),
                                Map.entry(Set.class, Set.of(Role.OUTREACH_WORKER)),
                                Map.entry(Map.class, Map.of("to-record", "no")),
                                Map.entry(Duration.class, Duration.ofDays(1)),
                                Map.entry(LocalDate.class, LocalDate.of(2026, 1, 20)),
                                Map.entry(Locale.class, Locale.ENGLISH),
                                Map.entry(ReportContent.class, Examples.report()),
                                Map.entry(CoordinatorNotes.class, new CoordinatorNotes("", "")),
                                Map.entry(ReportFilter.class, ReportFilter.ALL),
                                Map.entry(
                                        ReportSort.class,
                                        new ReportSort(CodedField.RECEIVED, true)),
                                Map.entry(CodedField.class, CodedField.STATE),
                                Map.entry(DestructionReason.class, DestructionReason.DONE),
                                Map.entry(OpeningProgress.class, OpeningProgress.SILENT),
                                Map.entry(
                                        PublicationProgress.class,
                                        (PublicationProgress) share -> {}),
                                Map.entry(SupersessionReason.class, SupersessionReason.DATA),
                                Map.entry(TableDefinition.class, Tables.all().getFirst()),
                                Map.entry(PreparedKeys.class, all.keys),
                                Map.entry(WorkspaceChoices.class, WorkspaceChoices.none()))
                        .get(type),
                () -> "no value for a parameter of type " + type.getName());
    }

    private synchronized World world() {
        World made = world;
        if (made == null) {
            made = make();
            world = made;
        }
        return made;
    }

    private World make() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        Person coordinator = people.member(admin, Role.COORDINATOR);
        Person locked = people.member(admin, Role.COORDINATOR, Role.WORKSPACE_ADMIN);
        Person member = people.member(admin, Role.OUTREACH_WORKER);
        HandedLink invitation =
                admin.does(
                        () -> invitations.invite(Set.of(Role.OUTREACH_WORKER), Duration.ofDays(1)));
        ReportId report = worker.does(() -> filing.file(Examples.report()));
        worker.does(drafts::start);
        var opened = coordinator.does(() -> reports.open(report));
        Person newcomer = people.firstAdmin();
        Person strangersAdmin = people.admin();
        Person stranger =
                people.member(
                        strangersAdmin,
                        Role.OUTREACH_WORKER,
                        Role.COORDINATOR,
                        Role.WORKSPACE_ADMIN);
        Team.lock(locked);
        Person ended =
                people.member(admin, Role.OUTREACH_WORKER, Role.COORDINATOR, Role.WORKSPACE_ADMIN);
        ended.signedIn().end();
        return new World(
                people.operator(),
                people.researcher(),
                worker,
                coordinator,
                admin,
                locked,
                stranger,
                ended,
                member.id(),
                invitation.link().id(),
                report,
                opened.caseCode(),
                opened.version(),
                newcomer.does(ceremony::begin));
    }

    private record World(
            Person operator,
            Person researcher,
            Person worker,
            Person coordinator,
            Person admin,
            Person locked,
            Person stranger,
            Person ended,
            AccountId member,
            UUID invitation,
            ReportId report,
            CaseCode caseCode,
            int version,
            PreparedKeys keys) {}
}
