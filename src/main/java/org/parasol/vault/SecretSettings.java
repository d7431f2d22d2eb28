package org.parasol.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the application's secret is.
 *
 * @param secretFile path of a file that holds it in base64 and that only its owner may read
 * @param secret the secret itself in base64, where there is no such file
 */
@ConfigurationProperties("parasol")
record SecretSettings(@Nullable String secretFile, @Nullable String secret) {

    @Override
    public String toString() {
        return "SecretSettings";
    }
}
