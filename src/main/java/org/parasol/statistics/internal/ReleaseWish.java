package org.parasol.statistics.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.parasol.statistics.SupersessionReason;

/**
 * What a release shall be.
 *
 * @param date of which it is; it counts up to the last quarter that is over then
 * @param reason where it is to stand in the newest one's place: then it counts up to where that did
 * @param request that it answers, where somebody asked and did not wait
 */
public record ReleaseWish(
        LocalDate date, Optional<SupersessionReason> reason, Optional<UUID> request) {

    /** An ordinary release of a day. */
    public static ReleaseWish of(LocalDate date) {
        return new ReleaseWish(date, Optional.empty(), Optional.empty());
    }
}
