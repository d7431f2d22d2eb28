package org.parasol.access;

import java.util.UUID;

/**
 * A link just made. The secret is shown once and stored nowhere.
 *
 * @param id under which it can be revoked
 * @param secret what stands after the {@code #}
 */
public record IssuedLink(UUID id, String secret) {

    @Override
    public String toString() {
        return "link " + id;
    }
}
