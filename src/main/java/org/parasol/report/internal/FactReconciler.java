package org.parasol.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Fact;
import org.parasol.facts.FactStore;
import org.parasol.facts.Reconciled;
import org.parasol.facts.Withdrawals;
import org.parasol.report.OpeningProgress;
import org.parasol.report.ReconcileResult;
import org.parasol.vault.KeyRing;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.stereotype.Component;

/** Carries out what {@link FactPlan} finds; the only writer of facts from reports. */
@Component
public class FactReconciler {

    private final ReportIndexes indexes;
    private final IndexOpening opening;
    private final LeftOver leftOver;
    private final LedgerStore ledgers;
    private final FactStore facts;
    private final Withdrawals withdrawals;
    private final Reconciled reconciled;
    private final WorkspaceSettings settings;
    private final Clock clock;
    private final Map<WorkspaceId, Object> turns = new ConcurrentHashMap<>();

    FactReconciler(
            ReportIndexes indexes,
            IndexOpening opening,
            LeftOver leftOver,
            LedgerStore ledgers,
            FactStore facts,
            Withdrawals withdrawals,
            Reconciled reconciled,
            WorkspaceSettings settings,
            Clock clock) {
        this.indexes = indexes;
        this.opening = opening;
        this.leftOver = leftOver;
        this.ledgers = ledgers;
        this.facts = facts;
        this.withdrawals = withdrawals;
        this.reconciled = reconciled;
        this.settings = settings;
        this.clock = clock;
    }

    /** One step for the current workspace; two sessions take turns. */
    public ReconcileResult run(KeyRing session, WorkspaceKeys keys) {
        synchronized (turns.computeIfAbsent(Tenancy.require(), id -> new Object())) {
            return runAlone(session, keys);
        }
    }

    private ReconcileResult runAlone(KeyRing session, WorkspaceKeys keys) {
        boolean optedIn = settings.optedIn();
        IndexSnapshot reports = indexes.current(session, keys, OpeningProgress.SILENT);
        // After the reports: what is destroyed in between is met here or there, never nowhere.
        LeftConsents left = leftOver.consents(keys);
        Ledger ledger = ledgers.load(keys);
        FactPlan plan =
                FactPlan.of(
                        reports,
                        left,
                        withdrawals.test(),
                        optedIn,
                        facts.existing(),
                        ledger,
                        LocalDate.now(clock));
        if (plan.hasWork()) {
            apply(plan, keys);
        }
        Ledger after = plan.after(ledger);
        if (!after.equals(ledger)) {
            ledgers.save(after, keys);
        }
        reconciled.now();
        return plan.due()
                ? new ReconcileResult(
                        plan.inserts().size(), plan.corrections().size(), plan.removals().size(), 0)
                : new ReconcileResult(0, 0, plan.removals().size(), plan.waiting().size());
    }

    /** All in one transaction of the facts' own, with nothing of the reports in it. */
    private void apply(FactPlan plan, WorkspaceKeys keys) {
        if (!plan.due()) {
            facts.apply(List.of(), List.of(), plan.removals());
            return;
        }
        List<UUID> reports =
                Stream.concat(plan.inserts().stream(), plan.corrections().stream())
                        .map(line -> line.id)
                        .toList();
        Map<UUID, Fact> byReport = new HashMap<>();
        opening.open(reports, keys, OpeningProgress.SILENT, summary -> summary).stream()
                .filter(summary -> FactCoding.mayBeCounted(summary.body()))
                .forEach(
                        summary -> byReport.put(summary.report(), FactCoding.fact(summary.body())));
        facts.apply(
                facts(plan.inserts(), byReport),
                facts(plan.corrections(), byReport),
                plan.removals());
    }

    private static List<Fact> facts(List<IndexLine> lines, Map<UUID, Fact> byReport) {
        return lines.stream().flatMap(line -> Stream.ofNullable(byReport.get(line.id))).toList();
    }
}
