package org.parasol.exchange;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can stand against taking a workspace along, bringing one here, or leaving. */
public enum ExchangeProblem implements Problem {
    /** The session does not hold the workspace's keys. */
    KEYS_NEEDED;

    private final String key =
            "exchange.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String key() {
        return key;
    }
}
