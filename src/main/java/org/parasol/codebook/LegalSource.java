package org.parasol.codebook;

/** A public source: title, publisher and year of publication. */
public record LegalSource(String title, String publisher, int year) {}
