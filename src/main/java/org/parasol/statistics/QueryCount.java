package org.parasol.statistics;

/**
 * How often a table was read.
 *
 * @param month for example {@code 2026-11}; empty where it is not told
 * @param release its number; 0 where it is not told
 */
public record QueryCount(String month, int release, String table, int times) {}
