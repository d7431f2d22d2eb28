package org.parasol.facts;

/**
 * Who is said to be behind a violation.
 *
 * @param category code of the category of perpetrator
 * @param linked whether they carried it out or ordered it
 * @param accountability code of what followed for them, empty where nothing is recorded
 */
public record FactPerpetrator(String category, boolean linked, String accountability) {}
