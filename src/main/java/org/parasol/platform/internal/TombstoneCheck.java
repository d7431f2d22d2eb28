package org.parasol.platform.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parasol.base.AfterRestore;
import org.parasol.base.Tombstone;
import org.parasol.base.TombstoneKeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Before the doors open: does again what tombstones say, and finds out whether the database was put
 * back.
 */
@Component
class TombstoneCheck implements SmartInitializingSingleton, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TombstoneCheck.class);

    private final TombstoneLog log;
    private final ObjectProvider<TombstoneKeeper> keepers;
    private final ObjectProvider<AfterRestore> rooms;

    TombstoneCheck(
            TombstoneLog log,
            ObjectProvider<TombstoneKeeper> keepers,
            ObjectProvider<AfterRestore> rooms) {
        this.log = log;
        this.keepers = keepers;
        this.rooms = rooms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        run(log.read());
        log.mark();
    }

    /**
     * One check.
     *
     * @param stones all that the file says
     * @return the day of the state that was put back; empty where none was
     */
    Optional<LocalDate> run(List<Tombstone> stones) {
        Optional<TombstoneLog.Known> known = log.known();
        long number = known.map(TombstoneLog.Known::number).orElse(0L);
        if (number > 0 && stones.isEmpty()) {
            LOG.warn("The list of tombstones is gone; a restored backup would not be noticed.");
        }
        Set<Tombstone> again = buryAgain(stones);
        // A deed whose line was written when the power failed is not yet a backup put back: then
        // a mark is missing too, because there is one at each start, stop and night.
        boolean restored =
                stones.stream()
                        .filter(stone -> stone.number() > number)
                        .anyMatch(
                                stone ->
                                        stone.kind() == Tombstone.Kind.MARK
                                                || again.contains(stone));
        if (!restored) {
            return Optional.empty();
        }
        LocalDate stateOf =
                known.map(TombstoneLog.Known::day).orElseGet(() -> stones.getFirst().day());
        LOG.warn(
                "A backup of {} was put back. {} things were undone again, one-time links are"
                        + " closed, workspaces are told, releases wait.",
                stateOf,
                again.size());
        rooms.orderedStream().forEach(room -> room.restored(stateOf, log.today()));
        return Optional.of(stateOf);
    }

    /** Every night, so that a backup made before is known by its day. */
    @Scheduled(cron = "0 20 3 * * *")
    void mark() {
        log.mark();
    }

    private Set<Tombstone> buryAgain(List<Tombstone> stones) {
        Set<Tombstone> again = new HashSet<>();
        keepers.orderedStream()
                .forEach(
                        keeper -> {
                            List<Tombstone> own = new ArrayList<>(stones);
                            own.removeIf(stone -> !keeper.kinds().contains(stone.kind()));
                            if (!own.isEmpty()) {
                                again.addAll(keeper.bury(own));
                            }
                        });
        return again;
    }

    /** At a clean stop: whoever puts a backup back stops first. */
    @Override
    public void close() {
        try {
            log.mark();
        } catch (RuntimeException e) {
            LOG.warn("The last mark could not be written: {}", e.getClass().getName());
        }
    }
}
