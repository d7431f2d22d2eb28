package org.parasol.platform.demo;

import java.util.Locale;

/**
 * An invented organisation.
 *
 * @param number from 1, in a fixed order
 * @param name as its members see it
 * @param country ISO 3166-1 alpha-2
 * @param language in which its workers write
 * @param sealed whether its reports exist as sealed reports, or only as facts
 * @param reports how many
 */
record DemoWorkspace(
        int number, String name, String country, Locale language, boolean sealed, int reports) {}
