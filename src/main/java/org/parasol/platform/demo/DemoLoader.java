package org.parasol.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.parasol.access.Role;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Contributors;
import org.parasol.facts.FactBulkLoader;
import org.parasol.report.Drafts;
import org.parasol.report.Reconciling;
import org.parasol.report.ReportContent;
import org.parasol.statistics.Publication;
import org.parasol.workspace.Workspaces;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty installation with the invented world: through the same services as people do, many
 * reports in one transaction.
 */
@Component
@ConditionalOnBooleanProperty("parasol.demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoLoader implements ApplicationRunner {

    private static final int IN_ONE_TRANSACTION = 50;
    private static final int LAST_YEAR = 2026;
    private static final int LAST_QUARTER = 3;

    /** A quarter apart; each counts up to the quarter before it. */
    private static final List<LocalDate> RELEASES =
            List.of(
                    LocalDate.of(2025, 10, 20),
                    LocalDate.of(2026, 1, 20),
                    LocalDate.of(2026, 4, 20),
                    LocalDate.of(2026, 7, 20),
                    LocalDate.of(2026, 10, 20));

    private final DemoSettings settings;
    private final DemoPeople people;
    private final DemoReports reports;
    private final DemoProgress progress;
    private final Workspaces workspaces;
    private final Contributors contributors;
    private final FactBulkLoader facts;
    private final Drafts drafts;
    private final Reconciling reconciling;
    private final Publication publication;
    private final TransactionTemplate transaction;

    DemoLoader(
            DemoSettings settings,
            DemoPeople people,
            DemoReports reports,
            DemoProgress progress,
            Workspaces workspaces,
            Contributors contributors,
            FactBulkLoader facts,
            Drafts drafts,
            Reconciling reconciling,
            Publication publication,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.people = people;
        this.reports = reports;
        this.progress = progress;
        this.workspaces = workspaces;
        this.contributors = contributors;
        this.facts = facts;
        this.drafts = drafts;
        this.reconciling = reconciling;
        this.publication = publication;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.makeOperator(DemoNotice.OPERATOR)) {
            progress.done();
            return;
        }
        Authentication operator = people.signIn(DemoNotice.OPERATOR);
        people.makeResearcher(operator, DemoNotice.RESEARCHER);
        List<DemoWorkspace> world = DemoWorld.workspaces(settings.share());
        progress.expect(world.stream().mapToInt(DemoWorkspace::reports).sum());
        inParallel(world, operator);
        for (LocalDate date : RELEASES) {
            DemoPeople.as(operator, () -> publication.publishAsOf(date, share -> {}));
        }
        DemoPeople.wipe(operator);
        progress.done();
    }

    private void inParallel(List<DemoWorkspace> world, Authentication operator) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> jobs = new ArrayList<>();
            for (DemoWorkspace workspace : world) {
                jobs.add(
                        workers.submit(
                                () -> {
                                    if (workspace.sealed()) {
                                        fill(workspace, operator);
                                    } else {
                                        count(workspace, operator);
                                    }
                                }));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the demonstration could not be loaded", e.getCause());
        }
    }

    /** An organisation with people and sealed reports. */
    private void fill(DemoWorkspace workspace, Authentication operator) {
        Authentication admin =
                people.makeWorkspace(operator, workspace, DemoNotice.admin(workspace));
        Authentication coordinator =
                people.makeMember(
                        admin,
                        workspace,
                        DemoNotice.coordinator(workspace),
                        EnumSet.of(Role.COORDINATOR));
        Authentication worker =
                people.makeMember(
                        admin,
                        workspace,
                        DemoNotice.worker(workspace),
                        EnumSet.of(Role.OUTREACH_WORKER));
        Dice dice = new Dice(settings.seed() + workspace.number());
        List<ReportContent> contents =
                new ArrayList<>(
                        IntStream.range(0, workspace.reports())
                                .mapToObj(
                                        i ->
                                                reports.report(
                                                        workspace, LAST_YEAR, LAST_QUARTER, dice))
                                .toList());
        for (int from = 0; from < contents.size(); from += IN_ONE_TRANSACTION) {
            List<ReportContent> some =
                    contents.subList(from, Math.min(from + IN_ONE_TRANSACTION, contents.size()));
            DemoPeople.as(
                    worker,
                    () -> {
                        transaction.executeWithoutResult(
                                status -> some.forEach(drafts::submitAtOnce));
                        return true;
                    });
            progress.add(some.size());
        }
        if (workspace.number() == 1) {
            // As a user would.
            DemoPeople.as(
                    worker,
                    () -> {
                        PublishedCases.all().forEach(this::file);
                        return true;
                    });
        }
        DemoPeople.as(coordinator, reconciling::run);
        DemoPeople.wipe(worker);
        DemoPeople.wipe(coordinator);
        DemoPeople.wipe(admin);
    }

    private void file(ReportContent content) {
        ReportId id = drafts.start();
        drafts.submit(id, content, drafts.open(id).version());
    }

    /** An organisation of which only facts are here. */
    private void count(DemoWorkspace workspace, Authentication operator) {
        WorkspaceId id =
                DemoPeople.as(
                        operator,
                        () -> {
                            workspaces.create(workspace.name());
                            return workspaces.all().stream()
                                    .filter(one -> one.name().equals(workspace.name()))
                                    .findFirst()
                                    .orElseThrow()
                                    .id();
                        });
        Dice dice = new Dice(settings.seed() + workspace.number());
        facts.load(
                id,
                IntStream.range(0, workspace.reports())
                        .mapToObj(
                                i ->
                                        DemoFacts.fact(
                                                reports.report(
                                                        workspace, LAST_YEAR, LAST_QUARTER, dice),
                                                dice)));
        Tenancy.run(id, () -> contributors.optIn(true));
        progress.add(workspace.reports());
    }
}
