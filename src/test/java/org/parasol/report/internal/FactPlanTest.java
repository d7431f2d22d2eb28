package org.parasol.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.Examples;
import org.parasol.report.ReportContent;

/** When changes of facts are written, and when they wait. */
class FactPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FieldNumbers CODING =
            new FieldNumbers(new Codebook(new Texts()), new Regions());

    @Test
    void oneAloneWaitsThirtyDaysAndNoLonger() {
        IndexLine line = line(Examples.report());
        FactPlan first = plan(Set.of(), Ledger.EMPTY, TODAY, line);
        assertThat(first.due()).isFalse();
        Ledger ledger = first.after(Ledger.EMPTY);
        assertThat(ledger.waiting()).containsExactly(Map.entry(line.factId, TODAY));

        assertThat(plan(Set.of(), ledger, TODAY.plusDays(29), line).due()).isFalse();
        FactPlan late = plan(Set.of(), ledger, TODAY.plusDays(30), line);
        assertThat(late.due()).isTrue();
        assertThat(late.inserts()).containsExactly(line);
        assertThat(late.after(ledger).waiting()).isEmpty();
    }

    @Test
    void aClockSetBackHurriesNothing() {
        IndexLine line = line(Examples.report());
        Ledger ledger = plan(Set.of(), Ledger.EMPTY, TODAY, line).after(Ledger.EMPTY);
        assertThat(plan(Set.of(), ledger, TODAY.minusYears(1), line).due()).isFalse();
    }

    @Test
    void fiveGoTogether() {
        IndexLine[] lines =
                IntStream.range(0, 5)
                        .mapToObj(i -> line(Examples.report()))
                        .toArray(IndexLine[]::new);
        assertThat(plan(Set.of(), Ledger.EMPTY, TODAY, lines).due()).isTrue();
    }

    @Test
    void whatIsNoLongerThereIsRemovedUnlessReportsCouldNotBeRead() {
        UUID gone = UUID.randomUUID();
        IndexLine withdrawn = line(Examples.counted(Examples.report(), "no"));
        Set<UUID> existing = Set.of(gone, withdrawn.factId);
        IndexLine[] lines = {withdrawn};
        assertThat(
                        FactPlan.of(
                                        new IndexSnapshot(lines, true),
                                        LeftConsents.NONE,
                                        fact -> false,
                                        true,
                                        existing,
                                        Ledger.EMPTY,
                                        TODAY)
                                .removals())
                .containsExactlyInAnyOrder(gone, withdrawn.factId);
        assertThat(
                        FactPlan.of(
                                        new IndexSnapshot(lines, false),
                                        LeftConsents.NONE,
                                        fact -> false,
                                        true,
                                        existing,
                                        Ledger.EMPTY,
                                        TODAY)
                                .removals())
                .as("a summary that cannot be opened may be the one it belongs to")
                .containsExactly(withdrawn.factId);
    }

    @Test
    void whatIsWrittenAndUnchangedNeedsNothing() {
        IndexLine line = line(Examples.report());
        Ledger ledger = new Ledger(Map.of(line.factId, line.factPrint), Map.of());
        FactPlan plan = plan(Set.of(line.factId), ledger, TODAY, line);
        assertThat(plan.hasWork()).isFalse();
        assertThat(plan.after(ledger)).isEqualTo(ledger);
    }

    @Test
    void whatADestroyedReportLeftDecidesOfItsFact() {
        UUID stays = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        Set<UUID> existing = Set.of(stays, withdrawn, unknown);
        Map<UUID, Boolean> left = Map.of(stays, true, withdrawn, false);
        assertThat(left(left, true, true, existing)).containsExactlyInAnyOrder(withdrawn, unknown);
        assertThat(left(left, false, true, existing))
                .as("one that cannot be opened may be the one it belongs to")
                .containsExactly(withdrawn);
        assertThat(left(left, true, false, existing))
                .as("a workspace that shares no more")
                .containsExactlyInAnyOrderElementsOf(existing);
    }

    @Test
    void whatWasWithdrawnStaysSoWhateverARestoredReportSays() {
        IndexLine line = line(Examples.report());
        FactPlan plan =
                FactPlan.of(
                        new IndexSnapshot(new IndexLine[] {line}, true),
                        LeftConsents.NONE,
                        fact -> fact.equals(line.factId),
                        true,
                        Set.of(line.factId),
                        Ledger.EMPTY,
                        TODAY);
        assertThat(plan.removals()).containsExactly(line.factId);
        assertThat(plan.inserts()).isEmpty();
    }

    private static List<UUID> left(
            Map<UUID, Boolean> counted, boolean complete, boolean optedIn, Set<UUID> existing) {
        return FactPlan.of(
                        new IndexSnapshot(new IndexLine[0], true),
                        new LeftConsents(counted, complete),
                        fact -> false,
                        optedIn,
                        existing,
                        Ledger.EMPTY,
                        TODAY)
                .removals();
    }

    private static FactPlan plan(
            Set<UUID> existing, Ledger ledger, LocalDate today, IndexLine... lines) {
        return FactPlan.of(
                new IndexSnapshot(lines, true),
                LeftConsents.NONE,
                fact -> false,
                true,
                existing,
                ledger,
                today);
    }

    private static IndexLine line(ReportContent content) {
        Summary summary = Summaries.of(content);
        return new IndexLine(
                UUID.randomUUID(),
                1,
                summary,
                FactCoding.print(summary, YearMonth.from(TODAY)),
                CODING);
    }
}
