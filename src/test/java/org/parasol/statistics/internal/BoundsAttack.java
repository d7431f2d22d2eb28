package org.parasol.statistics.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.parasol.statistics.Axis;

/**
 * Between which bounds does a withheld count lie, for all that the published figures say, if noise
 * is bounded? A linear program for each withheld cell over all cells of its table and every
 * published figure above them: each figure is off by no more than the noise may be, parts add up to
 * their whole, and what is left of a whole passes the rule.
 */
final class BoundsAttack {

    private static final int PROTECTION = 10;
    private static final double PROTECTION_SHARE = 0.2;
    private static final double PROTECTED = 0.95;

    private final AttackedRelease release;
    private final int most;
    private final Random random = new Random(7);
    private int counts;
    private int narrow;
    private int pinned;

    /**
     * @param most withheld cells of each table to look at, drawn at random
     */
    BoundsAttack(AttackedRelease release, int most) {
        this.release = release;
        this.most = most;
    }

    BoundsAttack run() {
        for (int table = 0; table < release.tables(); table++) {
            Map<Long, Integer> shown = release.figures(table);
            if (!shown.isEmpty()) {
                List<Long> withheld =
                        new java.util.ArrayList<>(
                                release.possible(table).stream()
                                        .filter(key -> !shown.containsKey(key))
                                        .toList());
                java.util.Collections.shuffle(withheld, random);
                for (long key : withheld.subList(0, Math.min(most, withheld.size()))) {
                    judge(table, key);
                }
            }
        }
        return this;
    }

    private void judge(int table, long key) {
        int truth = release.count(table, key);
        double width = bound(table, key, true) - bound(table, key, false);
        counts++;
        narrow += width < Math.max(PROTECTION, PROTECTION_SHARE * truth) ? 1 : 0;
        pinned += width < 1 ? 1 : 0;
    }

    private double bound(int table, long target, boolean largest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Long, Variable> counts = new HashMap<>();
        for (long key : release.possible(table)) {
            @Nullable Integer figure = release.figures(table).get(key);
            Variable count = model.newVariable("cell" + key).lower(0);
            if (figure != null) {
                int off = off(table, key, figure);
                count.lower(Math.max(0, figure - off)).upper(figure + off);
            }
            if (key == target) {
                count.weight(1);
            }
            counts.put(key, count);
        }
        for (AttackedRelease.Family family : release.coarser(table)) {
            release.figures(family.parentTable())
                    .forEach((parent, figure) -> add(model, family, parent, figure, counts));
        }
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            // Nothing above it is published: nothing bounds it.
            if (largest && result.getState().isUnexplored()) {
                return Integer.MAX_VALUE;
            }
            throw new IllegalStateException("the truth itself is a solution: " + result.getState());
        }
        return result.getState() == Optimisation.State.UNBOUNDED
                ? Integer.MAX_VALUE
                : result.getValue();
    }

    private void add(
            ExpressionsBasedModel model,
            AttackedRelease.Family family,
            long parent,
            int figure,
            Map<Long, Variable> counts) {
        int off = off(family.parentTable(), parent, figure);
        List<Long> children = family.children(parent);
        if (family.overlapping()) {
            for (long child : children) {
                // Each part alone leaves nothing or enough.
                @Nullable Variable count = counts.get(child);
                if (count != null
                        && !release.figures(family.childTable()).containsKey(child)
                        && children.size() > 1) {
                    Expression part = model.newExpression("part" + parent + "of" + child);
                    part.set(count, 1).upper(figure + off);
                }
            }
            return;
        }
        boolean mayLackQuarter =
                release.definition(family.childTable()).axes().contains(Axis.QUARTER)
                        && !release.definition(family.parentTable()).axes().contains(Axis.QUARTER);
        String name = family.parentTable() + "/" + parent;
        Expression whole = model.newExpression("whole" + name).upper(figure + off);
        Expression left = model.newExpression("left" + name);
        boolean hidden = false;
        for (long child : children) {
            @Nullable Variable count = counts.get(child);
            if (count != null) {
                whole.set(count, 1);
                if (!release.figures(family.childTable()).containsKey(child)) {
                    left.set(count, 1);
                    hidden = true;
                }
            }
        }
        if (!mayLackQuarter) {
            whole.lower(figure - off);
            if (hidden) {
                left.lower(leastLeft(family, parent, children));
            }
        }
    }

    /**
     * What is known to be left of a whole: enough to pass the rule, unless figures stood before.
     */
    private int leastLeft(AttackedRelease.Family family, long parent, List<Long> children) {
        int shown =
                children.stream()
                        .filter(release.figures(family.childTable())::containsKey)
                        .mapToInt(child -> release.count(family.childTable(), child))
                        .sum();
        int left = release.count(family.parentTable(), parent) - shown;
        return Math.min(left, release.rule().reports());
    }

    /**
     * By how much a figure may be off: one that stands also by a change that does not show. Further
     * off are figures of a stored release whose reports have come and gone since.
     */
    private int off(int table, long key, int figure) {
        int distance = release.rule().noise().distance();
        int off = Math.abs(figure - release.count(table, key));
        return off <= distance
                ? distance
                : Math.max(off, distance + release.rule().reports() + figure / 4);
    }

    boolean holds() {
        return pinned == 0 && counts - narrow >= PROTECTED * counts;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d cells: %.1f %% between bounds at least as wide as the protection, %d pinned to one"
                        + " value",
                counts,
                counts == 0 ? 100 : 100.0 * (counts - narrow) / counts,
                pinned);
    }
}
