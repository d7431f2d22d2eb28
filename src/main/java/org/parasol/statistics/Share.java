package org.parasol.statistics;

/**
 * A share of reports with its interval, all from 0 to 1.
 *
 * @param low the true share of the reports filed lies between this
 * @param high and this in at least 95 of 100 cases, as far as the noise goes
 */
public record Share(double value, double low, double high) {}
