package org.parasol.report;

/**
 * What coordinators note about a report, sealed to the workspace and not to the author.
 *
 * @param verification code of {@code CodeList.VERIFICATION}
 */
public record CoordinatorNotes(String text, @Coded String verification) {

    /** Nothing noted. */
    public static final CoordinatorNotes EMPTY = new CoordinatorNotes("", "");
}
