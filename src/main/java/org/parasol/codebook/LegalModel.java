package org.parasol.codebook;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a law treats sex work between adults, in the dimensions that sources can be held to.
 *
 * @param selling selling one's own sexual services, rules on offering them in public left apart
 * @param buying buying sexual services from an adult
 * @param organising running or managing a place or business where they are sold
 * @param compulsion whether registration or health tests are forced on sex workers
 */
public record LegalModel(
        LegalRule selling, LegalRule buying, LegalRule organising, Compulsion compulsion) {

    /** Nothing is known. */
    public static final LegalModel UNKNOWN =
            new LegalModel(
                    LegalRule.UNCLEAR, LegalRule.UNCLEAR, LegalRule.UNCLEAR, Compulsion.UNCLEAR);

    /**
     * The label, by the first rule that holds ("punished" is criminal or administrative):
     *
     * <ol>
     *   <li>selling, buying and organising are all punished: fully criminalised;
     *   <li>buying is punished and selling is not: client-criminalised;
     *   <li>selling is licensed, or it is free and organising is licensed: licensed;
     *   <li>any of the three is punished: partly criminalised;
     *   <li>none of these: decriminalised.
     * </ol>
     *
     * An unclear dimension is tried with every value it could have: where all give one label that
     * is the label, otherwise it is unclear.
     */
    public LegalLabel label() {
        Set<LegalLabel> possible = EnumSet.noneOf(LegalLabel.class);
        for (LegalRule s : candidates(selling)) {
            for (LegalRule b : candidates(buying)) {
                for (LegalRule o : candidates(organising)) {
                    possible.add(derive(s, b, o));
                }
            }
        }
        return possible.size() == 1 ? possible.iterator().next() : LegalLabel.UNCLEAR;
    }

    /** The label's code in {@link CodeList#LEGAL_MODEL}. */
    public String code() {
        return label().code();
    }

    private static Set<LegalRule> candidates(LegalRule rule) {
        return rule == LegalRule.UNCLEAR
                ? EnumSet.complementOf(EnumSet.of(LegalRule.UNCLEAR))
                : EnumSet.of(rule);
    }

    private static LegalLabel derive(LegalRule selling, LegalRule buying, LegalRule organising) {
        if (selling.isPunished() && buying.isPunished() && organising.isPunished()) {
            return LegalLabel.FULLY_CRIMINALISED;
        }
        if (buying.isPunished() && !selling.isPunished()) {
            return LegalLabel.CLIENT_CRIMINALISED;
        }
        if (selling == LegalRule.LICENSED
                || (selling == LegalRule.FREE && organising == LegalRule.LICENSED)) {
            return LegalLabel.LICENSED;
        }
        boolean punished = selling.isPunished() || organising.isPunished();
        return punished ? LegalLabel.PARTLY_CRIMINALISED : LegalLabel.DECRIMINALISED;
    }
}
