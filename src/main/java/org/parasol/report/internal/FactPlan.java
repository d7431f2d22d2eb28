package org.parasol.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Compares the facts that should be with those that are. Inserts and corrections wait for company:
 * rows written alone would show which report they came from. A withdrawal waits for nothing.
 *
 * @param inserts reports whose fact is missing
 * @param corrections reports whose fact has other codes
 * @param removals ids of facts that must not be
 * @param due whether inserts and corrections may be written now
 * @param waiting since when each pending change has been pending, until it is written
 */
record FactPlan(
        List<IndexLine> inserts,
        List<IndexLine> corrections,
        List<UUID> removals,
        boolean due,
        Map<UUID, LocalDate> waiting) {

    /** So many changes are written together. */
    static final int COMPANY = 5;

    /** After so many days a change is written without more company. */
    static final int PATIENCE_DAYS = 30;

    static FactPlan of(
            IndexSnapshot reports,
            LeftConsents left,
            Predicate<UUID> withdrawn,
            boolean optedIn,
            Set<UUID> existing,
            Ledger ledger,
            LocalDate today) {
        List<IndexLine> inserts = new ArrayList<>();
        List<IndexLine> corrections = new ArrayList<>();
        Set<UUID> removals =
                new HashSet<>(reports.isComplete() && left.complete() ? existing : Set.of());
        Map<UUID, LocalDate> waiting = new TreeMap<>();
        reports.stream()
                .forEach(
                        line -> {
                            boolean counted =
                                    optedIn && line.factPrint != 0 && !withdrawn.test(line.factId);
                            boolean exists = existing.contains(line.factId);
                            if (!counted) {
                                if (exists) {
                                    removals.add(line.factId);
                                }
                                return;
                            }
                            removals.remove(line.factId);
                            if (!exists) {
                                inserts.add(line);
                            } else if (differs(line, ledger)) {
                                corrections.add(line);
                            } else {
                                return;
                            }
                            LocalDate since = ledger.waiting().getOrDefault(line.factId, today);
                            waiting.put(line.factId, since);
                        });
        left.counted()
                .forEach(
                        (fact, counted) -> {
                            if (optedIn && counted && !withdrawn.test(fact)) {
                                removals.remove(fact);
                            } else if (existing.contains(fact)) {
                                removals.add(fact);
                            }
                        });
        boolean company = !waiting.isEmpty() && waiting.size() + removals.size() >= COMPANY;
        boolean patienceOver =
                waiting.values().stream()
                        .anyMatch(since -> !since.plusDays(PATIENCE_DAYS).isAfter(today));
        return new FactPlan(
                inserts,
                corrections,
                removals.stream().sorted().toList(),
                company || patienceOver,
                waiting);
    }

    /** Whether anything is to be written now. */
    boolean hasWork() {
        return due || !removals.isEmpty();
    }

    /** The ledger once this plan has been carried out. */
    Ledger after(Ledger before) {
        Map<UUID, Integer> written = new HashMap<>(before.written());
        removals.forEach(written::remove);
        if (due) {
            inserts.forEach(line -> written.put(line.factId, line.factPrint));
            corrections.forEach(line -> written.put(line.factId, line.factPrint));
        }
        return new Ledger(written, due ? Map.of() : waiting);
    }

    private static boolean differs(IndexLine line, Ledger ledger) {
        Integer written = ledger.written().get(line.factId);
        return written == null || written != line.factPrint;
    }
}
