package org.parasol.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.facts.Contributors;
import org.parasol.facts.Fact;
import org.parasol.facts.FactBulkLoader;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.testing.BareWorkspace;

/** Facts in bulk, as of organisations that each work in one country. Sealing is not part of it. */
final class FactMaker {

    private static final List<String> COUNTRIES =
            List.of(
                    "SE", "NO", "FR", "DE", "BR", "NZ", "AR", "KE", "IN", "TH", "US", "MX", "ZA",
                    "NG", "HK", "PG", "AU", "ES", "KZ", "UG");
    private static final int WORKSPACES = 300;
    private static final int IN_A_ROUND = 250_000;

    private final Random random = new Random(11);
    private final List<WorkspaceId> workspaces = new ArrayList<>();
    private final FactBulkLoader loader;
    private final List<String> violations;
    private final List<String> perpetrators;
    private final List<String> settings;
    private final List<String> needs;
    private final List<String> outcomes;
    private long first;
    private long range;

    FactMaker(Installation installation) {
        loader = installation.get(FactBulkLoader.class);
        Codebook codebook = installation.get(Codebook.class);
        violations =
                codes(codebook, CodeList.VIOLATION).stream()
                        // Counted as a category alone.
                        .filter(code -> !code.startsWith("exploitation."))
                        .toList();
        perpetrators = codes(codebook, CodeList.PERPETRATOR);
        settings = codes(codebook, CodeList.SETTING);
        needs = codes(codebook, CodeList.NEED);
        outcomes = codes(codebook, CodeList.REFERRAL_OUTCOME);
        BareWorkspace bare = installation.get(BareWorkspace.class);
        Contributors contributors = installation.get(Contributors.class);
        for (int i = 0; i < WORKSPACES; i++) {
            WorkspaceId workspace = bare.insert();
            Tenancy.run(workspace, () -> contributors.optIn(true));
            workspaces.add(workspace);
        }
    }

    /**
     * Adds as many reports' facts, spread evenly over the workspaces. Their identifiers are random
     * within a range that moves on from round to round: the rows lie as random ones do, and the
     * pages of a round stay in memory, without which ten million would take an hour.
     */
    void load(int reports) {
        Progress progress = new Progress("loading facts of " + reports + " reports", reports);
        int rounds = Math.ceilDiv(reports, IN_A_ROUND);
        range = Long.divideUnsigned(-1L, rounds);
        for (int round = 0; round < rounds; round++) {
            first = round * range;
            int inRound = part(reports, rounds, round);
            for (int i = 0; i < WORKSPACES; i++) {
                String country = COUNTRIES.get(i % COUNTRIES.size());
                loader.load(workspaces.get(i), facts(country).limit(part(inRound, WORKSPACES, i)));
            }
            progress.add(inRound);
        }
    }

    private static int part(int whole, int parts, int number) {
        return whole / parts + (number < whole % parts ? 1 : 0);
    }

    private Stream<Fact> facts(String country) {
        return Stream.generate(() -> fact(country));
    }

    private Fact fact(String country) {
        long high = first + Long.remainderUnsigned(random.nextLong(), range);
        return new Fact(
                new UUID(high, random.nextLong()),
                random.nextLong() & 0xffff_ffffL,
                country,
                ReportMaker.FIRST_YEAR
                        + random.nextInt(ReportMaker.LAST_YEAR - ReportMaker.FIRST_YEAR + 1),
                random.nextInt(5),
                one(settings),
                "25-34",
                "woman",
                "no",
                List.of("sex-worker"),
                IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(i -> violations.get(random.nextInt(violations.size())))
                        .distinct()
                        .map(this::violation)
                        .toList(),
                random.nextInt(3) == 0 ? Map.of(one(needs), one(outcomes)) : Map.of(),
                "2036-Q4");
    }

    private FactViolation violation(String code) {
        return new FactViolation(
                code, List.of(new FactPerpetrator(one(perpetrators), true, "no-action")));
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<String> codes(Codebook codebook, CodeList list) {
        return codebook.codes(list).stream().map(code -> code.value()).toList();
    }
}
