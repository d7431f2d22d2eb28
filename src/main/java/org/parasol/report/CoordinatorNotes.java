package org.parasol.report;

import org.jspecify.annotations.Nullable;

/**
 * What coordinators note about a report, sealed to the workspace and not to the author.
 *
 * @param verification code of {@code CodeList.VERIFICATION}
 */
public record CoordinatorNotes(String text, @Coded String verification) {

    public CoordinatorNotes(@Nullable String text, @Nullable String verification) {
        this.text = Absent.text(text);
        this.verification = Absent.text(verification);
    }

    /** Nothing noted. */
    public static final CoordinatorNotes EMPTY = new CoordinatorNotes("", "");
}
