package org.parasol.statistics.internal;

/** The publication rule as it is set to begin with. */
final class Rule {

    static final Parameters STANDARD =
            new Parameters(15, 3, 10, new NoiseParameters(10, 24, 2, 0, false));

    /** Counts as they are, where a test is about what is shown and not about noise. */
    static final Perturbation EXACT = (count, keySum) -> count;

    private Rule() {}
}
