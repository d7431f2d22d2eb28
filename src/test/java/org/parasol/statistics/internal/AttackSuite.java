package org.parasol.statistics.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parasol.platform.internal.StoppedInstallation;

/**
 * Six attacks on a release, by somebody who knows the method, its parameters and the rule, and not
 * the record keys. {@code ./parasol attack} runs them on the demonstration's reports and on those
 * of an adversary, or on what an installation has published.
 */
public final class AttackSuite {

    static final int TRIALS = 20_000;
    private static final int ATTACKS = 6;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int BOUNDS_IN_A_TABLE = 200;

    private final AttackedRelease release;
    private final Optional<AttackedRelease> before;
    private final List<Result> results = new ArrayList<>();

    private AttackSuite(AttackedRelease release, Optional<AttackedRelease> before) {
        this.release = release;
        this.before = before;
    }

    /**
     * Attacks on one of a series.
     *
     * @param number of the release, from 1
     */
    static AttackSuite of(AttackSeries series, int number) {
        return of(number, one -> series.releases().get(one - 1));
    }

    /** Attacks on one of an installation's releases. */
    static AttackSuite of(StoredReleases stored, int number) {
        return of(number, stored::release);
    }

    private static AttackSuite of(int number, IntFunction<AttackedRelease> releases) {
        return new AttackSuite(
                releases.apply(number),
                number == 1 ? Optional.empty() : Optional.of(releases.apply(number - 1)));
    }

    /** One attack and whether the release holds. */
    record Result(String name, String told, boolean holds) {}

    /**
     * A number of a release, and the settings of an installation whose releases are meant; without
     * them the demonstration's and an adversary's are made.
     */
    @SuppressWarnings("SystemOut") // a command's output
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        int number =
                arguments.isEmpty() || !arguments.getFirst().matches("[1-9]\\d{0,5}")
                        ? 0
                        : Integer.parseInt(arguments.getFirst());
        if (arguments.size() <= 1) {
            return made(number, out, err);
        }
        try (StoppedInstallation installation =
                StoppedInstallation.open(arguments.stream().skip(1))) {
            return stored(
                    number,
                    new StoredReleases(installation.release(), installation.reader()),
                    out,
                    err);
        } catch (RuntimeException e) {
            err.println(
                    "parasol: "
                            + StoppedInstallation.sentence(e)
                                    .orElse(
                                            "the releases could not be read ("
                                                    + e.getClass().getSimpleName()
                                                    + ")."));
            return NOT_UNDERSTOOD;
        }
    }

    private static int made(int number, PrintStream out, PrintStream err) {
        if (isNone(number, AttackSeries.RELEASES, err)) {
            return NOT_UNDERSTOOD;
        }
        out.println("release " + number + " of the demonstration");
        List<Result> demonstration = of(AttackSeries.demonstration(), number).all(TRIALS);
        demonstration.forEach(result -> print(result, out));
        out.println("release " + number + " of an adversary's reports");
        List<Result> adversarial = of(AttackSeries.adversarial(), number).all(TRIALS);
        adversarial.forEach(result -> print(result, out));
        return verdict(i -> demonstration.get(i).holds() && adversarial.get(i).holds(), out);
    }

    static int stored(int number, StoredReleases stored, PrintStream out, PrintStream err) {
        if (isNone(number, stored.newest(), err)) {
            return NOT_UNDERSTOOD;
        }
        AttackSuite suite = of(stored, number);
        out.println(
                "release "
                        + number
                        + " of the installation, "
                        + stored.told(number, suite.release));
        List<Result> results = suite.all(TRIALS);
        results.forEach(result -> print(result, out));
        return verdict(i -> results.get(i).holds(), out);
    }

    private static boolean isNone(int number, int newest, PrintStream err) {
        boolean none = number < 1 || number > newest;
        if (none) {
            err.println(
                    newest == 0
                            ? "parasol: there is no release yet."
                            : "parasol: attack needs the number of a release, 1 to "
                                    + newest
                                    + ".");
        }
        return none;
    }

    private static int verdict(IntPredicate holds, PrintStream out) {
        long hold = IntStream.range(0, ATTACKS).filter(holds).count();
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
                before.map(earlier -> new SuccessionAttack(earlier, release).run())
                        .orElseGet(AttackScore::new));
        return results;
    }

    private void add(String name, AttackScore score) {
        results.add(new Result(name, score.toString(), score.holds()));
    }
}
