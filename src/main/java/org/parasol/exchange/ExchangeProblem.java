package org.parasol.exchange;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can stand against taking a workspace along, bringing one here, or leaving. */
public enum ExchangeProblem implements Problem {
    /** The session does not hold the workspace's keys. */
    KEYS_NEEDED,
    /** The workspace's keys are being changed: its code does not open all of it at this moment. */
    KEYS_CHANGING,
    /** The recovery code does not open the archive. */
    WRONG_CODE,
    /** The archive was changed after it was made, or is not whole. */
    DAMAGED,
    /** The file is no archive, or one of a format not known here. */
    NOT_AN_ARCHIVE,
    /** The archive's workspace is on this installation. */
    ALREADY_HERE,
    /** The archive's workspace was erased on this installation, and stays so. */
    LEFT_HERE,
    /** What was typed is not the workspace's name. */
    OTHER_NAME,
    /** Nobody else asked to erase the workspace, or too long ago. */
    NOT_ASKED;

    private final String key =
            "exchange.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String key() {
        return key;
    }
}
