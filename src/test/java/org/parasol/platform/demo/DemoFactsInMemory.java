package org.parasol.platform.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.facts.Fact;

/** The facts of the demonstration without an installation. */
public final class DemoFactsInMemory {

    private static final int LAST_YEAR = 2026;
    private static final int LAST_QUARTER = 3;

    private DemoFactsInMemory() {}

    /**
     * Facts by organisation.
     *
     * @param seed the demonstration's, or another one for another world of the same kind
     * @param share of the full world
     */
    public static List<List<Fact>> organisations(long seed, double share) {
        Texts texts = new Texts();
        DemoReports reports = new DemoReports(new Codebook(texts), new LegalModels(), texts);
        return DemoWorld.workspaces(share).stream()
                .map(
                        workspace -> {
                            Dice dice = new Dice(seed + workspace.number());
                            return IntStream.range(0, workspace.reports())
                                    .mapToObj(
                                            i ->
                                                    DemoFacts.fact(
                                                            reports.report(
                                                                    workspace,
                                                                    LAST_YEAR,
                                                                    LAST_QUARTER,
                                                                    dice),
                                                            dice))
                                    .toList();
                        })
                .toList();
    }
}
