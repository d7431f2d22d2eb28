package org.parasol.access;

/**
 * Who gets in without a second factor: nobody, unless the demonstration says so of its accounts.
 */
@FunctionalInterface
public interface FactorExemption {

    /**
     * Whether this name is let in so.
     *
     * @param username as it was typed
     */
    boolean exempts(String username);
}
