package org.parasol.dashboard.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is looked at. */
enum Tab {
    CHART,
    TABLE,
    SHARES;

    /** As it stands in links. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tab> of(String key) {
        return Arrays.stream(values()).filter(tab -> tab.key().equals(key)).findFirst();
    }
}
