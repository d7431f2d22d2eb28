package org.parasol.platform.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parasol.access.Role;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Contributors;
import org.parasol.facts.Fact;
import org.parasol.facts.FactBulkLoader;
import org.parasol.report.Drafts;
import org.parasol.report.Reconciling;
import org.parasol.report.ReportContent;
import org.parasol.report.When;
import org.parasol.workspace.Workspaces;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds organisations through the same services as people do. */
@Component
class DemoOrganisations {

    private static final int LAST_YEAR = 2026;
    private static final int LAST_QUARTER = 3;
    private static final int IN_ONE_TRANSACTION = 50;

    /** So that what reports say does not change with when they come in. */
    private static final long ARRIVALS = 1_000_000;

    private final DemoPeople people;
    private final DemoReports reports;
    private final DemoProgress progress;
    private final Workspaces workspaces;
    private final Contributors contributors;
    private final FactBulkLoader facts;
    private final Drafts drafts;
    private final Reconciling reconciling;
    private final TransactionTemplate transaction;

    DemoOrganisations(
            DemoPeople people,
            DemoReports reports,
            DemoProgress progress,
            Workspaces workspaces,
            Contributors contributors,
            FactBulkLoader facts,
            Drafts drafts,
            Reconciling reconciling,
            TransactionTemplate transaction) {
        this.people = people;
        this.reports = reports;
        this.progress = progress;
        this.workspaces = workspaces;
        this.contributors = contributors;
        this.facts = facts;
        this.drafts = drafts;
        this.reconciling = reconciling;
        this.transaction = transaction;
    }

    DemoOrganisation found(DemoWorkspace workspace, Authentication operator, long seed) {
        Dice dice = new Dice(seed + workspace.number());
        Dice arrivals = new Dice(seed + ARRIVALS + workspace.number());
        return workspace.sealed()
                ? new Sealed(workspace, operator, dice, arrivals)
                : new Counted(workspace, operator, dice, arrivals);
    }

    private Stream<ReportContent> reports(DemoWorkspace workspace, Dice dice) {
        return IntStream.range(0, workspace.reports())
                .mapToObj(i -> reports.report(workspace, LAST_YEAR, LAST_QUARTER, dice));
    }

    /** With people and sealed reports. */
    private final class Sealed implements DemoOrganisation {

        private final DemoWorkspace workspace;
        private final Authentication admin;
        private final Authentication coordinator;
        private final Authentication worker;
        private final List<List<ReportContent>> rounds;

        Sealed(DemoWorkspace workspace, Authentication operator, Dice dice, Dice arrivals) {
            this.workspace = workspace;
            admin = people.makeWorkspace(operator, workspace, DemoNotice.admin(workspace));
            coordinator = member(DemoNotice.coordinator(workspace), Role.COORDINATOR);
            worker = member(DemoNotice.worker(workspace), Role.OUTREACH_WORKER);
            rounds =
                    DemoRounds.of(reports(workspace, dice).toList(), ReportContent::when, arrivals);
        }

        private Authentication member(String name, Role role) {
            return people.makeMember(admin, workspace, name, EnumSet.of(role));
        }

        @Override
        public void file(int round) {
            List<ReportContent> contents = rounds.get(round);
            for (int from = 0; from < contents.size(); from += IN_ONE_TRANSACTION) {
                List<ReportContent> some =
                        contents.subList(
                                from, Math.min(from + IN_ONE_TRANSACTION, contents.size()));
                DemoPeople.as(
                        worker,
                        () -> {
                            transaction.executeWithoutResult(
                                    status -> some.forEach(drafts::submitAtOnce));
                            return true;
                        });
                progress.add(some.size());
            }
            if (round == 0 && workspace.number() == 1) {
                DemoPeople.as(
                        worker,
                        () -> {
                            PublishedCases.all().forEach(this::fileAsPeopleDo);
                            return true;
                        });
            }
            DemoPeople.as(coordinator, reconciling::run);
        }

        private void fileAsPeopleDo(ReportContent content) {
            ReportId id = drafts.start();
            drafts.submit(id, content, drafts.open(id).version());
        }

        @Override
        public void stop() {
            DemoPeople.wipe(worker);
            DemoPeople.wipe(coordinator);
            DemoPeople.wipe(admin);
        }
    }

    private record Dated(When when, Fact fact) {}

    /** Of which only facts are here. */
    private final class Counted implements DemoOrganisation {

        private final WorkspaceId id;
        private final List<List<Dated>> rounds;

        Counted(DemoWorkspace workspace, Authentication operator, Dice dice, Dice arrivals) {
            id =
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
            rounds =
                    DemoRounds.of(
                            reports(workspace, dice)
                                    .map(one -> new Dated(one.when(), DemoFacts.fact(one, dice)))
                                    .toList(),
                            Dated::when,
                            arrivals);
            Tenancy.run(id, () -> contributors.optIn(true));
        }

        @Override
        public void file(int round) {
            List<Dated> some = rounds.get(round);
            facts.load(id, some.stream().map(Dated::fact));
            progress.add(some.size());
        }

        @Override
        public void stop() {
            // Nobody works there.
        }
    }
}
