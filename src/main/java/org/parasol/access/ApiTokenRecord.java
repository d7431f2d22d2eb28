package org.parasol.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A token as its owner may see it again.
 *
 * @param ending its last four characters, to tell it from others
 * @param expiresOn the first day on which it opens nothing any more, in UTC
 * @param usedOn the last day on which it was used
 */
public record ApiTokenRecord(
        UUID id,
        String ending,
        Set<ApiScope> scopes,
        LocalDate madeOn,
        LocalDate expiresOn,
        Optional<LocalDate> usedOn) {

    public ApiTokenRecord {
        scopes = Set.copyOf(scopes);
    }
}
