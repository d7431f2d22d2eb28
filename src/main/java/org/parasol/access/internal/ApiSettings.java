package org.parasol.access.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often programs may ask ({@code parasol.api.*}).
 *
 * @param withToken requests a minute with one token
 * @param without requests a minute from one network without a token
 */
@ConfigurationProperties("parasol.api")
record ApiSettings(@DefaultValue("300") int withToken, @DefaultValue("60") int without) {

    ApiSettings {
        if (withToken < 1 || without < 1) {
            throw new IllegalArgumentException("parasol.api.* must be at least 1 a minute.");
        }
    }
}
