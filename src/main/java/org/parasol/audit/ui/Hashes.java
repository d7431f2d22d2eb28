package org.parasol.audit.ui;

import java.util.HexFormat;

/** Hashes for people's eyes. */
final class Hashes {

    private static final int GROUP = 4;

    private Hashes() {}

    /** In groups of four letters and digits, which two people can compare aloud. */
    static String groups(byte[] hash) {
        return HexFormat.of().formatHex(hash).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
