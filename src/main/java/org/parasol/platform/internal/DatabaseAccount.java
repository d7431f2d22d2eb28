package org.parasol.platform.internal;

import java.util.Locale;

/** The four accounts of the database; none can do another's work. */
enum DatabaseAccount {
    /** Owns the schema; used by migrations and for nothing else. */
    OWNER,
    /** Reads and writes the workspaces' tables. */
    APP,
    /** Reads facts, writes releases. */
    RELEASE,
    /** Reads releases. */
    READER;

    /** The name in configuration, and with a prefix the name in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String userName() {
        return "parasol_" + key();
    }
}
