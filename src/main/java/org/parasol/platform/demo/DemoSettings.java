package org.parasol.platform.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the demonstration is made ({@code parasol.demo-data.*}).
 *
 * @param seed the same seed makes the same world
 * @param share of the full world, above 0 up to 1: a smaller one loads faster
 */
@ConfigurationProperties("parasol.demo-data")
record DemoSettings(@DefaultValue("20150811") long seed, @DefaultValue("1") double share) {

    DemoSettings {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "parasol.demo-data.share must be above 0 and at most 1.");
        }
    }
}
