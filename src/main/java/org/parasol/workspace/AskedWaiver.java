package org.parasol.workspace;

import java.time.LocalDate;

/**
 * That the workspace's own figures of a country may be shown although nobody else's stand beside
 * them.
 *
 * @param country ISO 3166-1 alpha-2
 * @param askedBy the username of the first who signed
 * @param ownWish whether that is who asks now
 * @param inForce whether both have signed
 */
public record AskedWaiver(
        String country, String askedBy, boolean ownWish, LocalDate askedOn, boolean inForce) {

    /** Says nothing of the name. */
    @Override
    public String toString() {
        return "waiver for " + country;
    }
}
