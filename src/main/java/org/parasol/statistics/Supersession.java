package org.parasol.statistics;

/**
 * That another release stands in a release's place.
 *
 * @param by the number of the one to use instead
 */
public record Supersession(int by, SupersessionReason reason) {}
