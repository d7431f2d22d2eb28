package org.parasol.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How an installation whose secret is in hand finds a name in its database. */
public final class UsernameMac {

    private final ApplicationSecret secret;

    public UsernameMac(Path secretFile) {
        this.secret = new ApplicationSecret(new SecretSettings(secretFile.toString(), null));
    }

    public byte[] of(String name) {
        return secret.mac("username", name.getBytes(StandardCharsets.UTF_8));
    }
}
