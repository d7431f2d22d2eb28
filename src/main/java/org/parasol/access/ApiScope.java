package org.parasol.access;

import java.util.Locale;

/** What a token opens. */
public enum ApiScope {
    /** Every release with its tables. */
    RELEASES,
    /** What its owner has asked for. */
    QUERIES;

    /** As an authority of Spring Security. */
    public String authority() {
        return "SCOPE_" + name();
    }

    /** The key of its text. */
    public String key() {
        return "access.token.scope." + name().toLowerCase(Locale.ROOT);
    }
}
