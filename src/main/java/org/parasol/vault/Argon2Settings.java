package org.parasol.vault;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How new passwords are stretched, and how many at once.
 *
 * @param memoryKib memory of one run in KiB
 * @param iterations passes over the memory
 * @param parallelism lanes
 * @param atOnce runs at the same time; each takes a core and its memory
 * @param waiting how many may wait for a run, before the next is told "busy"
 * @param patience how long one waits, before it is told "busy"
 */
@ConfigurationProperties("parasol.vault.argon2")
record Argon2Settings(
        @DefaultValue("65536") int memoryKib,
        @DefaultValue("3") int iterations,
        @DefaultValue("1") int parallelism,
        @DefaultValue("2") int atOnce,
        @DefaultValue("16") int waiting,
        @DefaultValue("5s") Duration patience) {

    /** RFC 9106's second recommendation with fewer lanes; no configuration goes below. */
    static final Argon2Settings FLOOR =
            new Argon2Settings(64 * 1024, 3, 1, 1, 0, Duration.ofMillis(100));

    boolean below(Argon2Settings floor) {
        return memoryKib < floor.memoryKib
                || iterations < floor.iterations
                || parallelism < floor.parallelism
                || atOnce < floor.atOnce
                || waiting < floor.waiting
                || patience.compareTo(floor.patience) < 0;
    }
}
