package org.parasol.statistics.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Six attacks on a release, by somebody who knows the method, its parameters and the rule, and not
 * the record keys. {@code ./parasol attack} runs them on the demonstration's reports and on those
 * of an adversary.
 */
public final class AttackSuite {

    static final int TRIALS = 20_000;
    private static final int ATTACKS = 6;
    private static final int BOUNDS_IN_A_TABLE = 200;

    private final AttackedRelease release;
    private final List<AttackedRelease> series;
    private final int number;
    private final List<Result> results = new ArrayList<>();

    /**
     * @param number of the release, from 1
     */
    AttackSuite(AttackSeries series, int number) {
        this.series = series.releases();
        this.number = number;
        this.release = this.series.get(number - 1);
    }

    /** One attack and whether the release holds. */
    record Result(String name, String told, boolean holds) {}

    /** A number of a release; five there are. */
    @SuppressWarnings("SystemOut") // a command's output
    public static void main(String[] arguments) {
        int number;
        try {
            number = Integer.parseInt(arguments.length == 1 ? arguments[0] : "");
        } catch (NumberFormatException e) {
            number = 0;
        }
        if (number < 1 || number > AttackSeries.demonstration().releases().size()) {
            System.err.println("parasol: attack needs the number of a release, 1 to 5.");
            System.exit(2);
        }
        System.exit(run(number, System.out));
    }

    private static int run(int number, PrintStream out) {
        out.println("release " + number + " of the demonstration");
        List<Result> demonstration =
                new AttackSuite(AttackSeries.demonstration(), number).all(TRIALS);
        demonstration.forEach(result -> print(result, out));
        out.println("release " + number + " of an adversary's reports");
        List<Result> adversarial = new AttackSuite(AttackSeries.adversarial(), number).all(TRIALS);
        adversarial.forEach(result -> print(result, out));
        int hold = 0;
        for (int i = 0; i < ATTACKS; i++) {
            hold += demonstration.get(i).holds() && adversarial.get(i).holds() ? 1 : 0;
        }
        out.println("attack: " + hold + " of " + ATTACKS + " hold");
        return hold == ATTACKS ? 0 : 1;
    }

    private static void print(Result result, PrintStream out) {
        out.println((result.holds() ? "  holds  " : "  FAILS  ") + result.name());
        result.told().lines().forEach(line -> out.println("         " + line));
    }

    /** All six, in their order. */
    List<Result> all(int trials) {
        counts();
        MembershipAttack membership = new MembershipAttack(release, trials).run();
        results.add(
                new Result(
                        "(f) is one known report there?",
                        membership.toString(),
                        membership.holds()));
        return results;
    }

    /** The five that guess counts. */
    List<Result> counts() {
        Margins margins = new Margins(release);
        add(
                "(a) one published cell less another",
                new DifferencingAttack(release, margins, false).run());
        add(
                "(b) averages over all partitions",
                new DifferencingAttack(release, margins, true).run());
        BoundsAttack bounds = new BoundsAttack(release, BOUNDS_IN_A_TABLE).run();
        results.add(new Result("(c) bounds by linear programs", bounds.toString(), bounds.holds()));
        AttackScore one = new OwnShareAttack(release, margins, 1).run();
        AttackScore two = new OwnShareAttack(release, margins, 2).run();
        results.add(
                new Result(
                        "(d) an organisation less its own reports, and two together",
                        one + "\n" + two,
                        one.holds() && two.holds()));
        add(
                "(e) this release less the one before it",
                number == 1
                        ? new AttackScore()
                        : new SuccessionAttack(series.get(number - 2), release).run());
        return results;
    }

    private void add(String name, AttackScore score) {
        results.add(new Result(name, score.toString(), score.holds()));
    }
}
