package org.parasol.workspace;

/**
 * What another retention would do to reports that are there already.
 *
 * @param reports whose content would be kept until another month
 * @param ending of these, whose content would be over at once and is destroyed the next night
 */
public record RetentionPreview(int reports, int ending) {}
