package org.parasol.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.Arrays;
import org.parasol.base.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/**
 * Stretches passwords, few at a time: a run takes a core for a third of a second and 64 MiB, so a
 * crowd at the door waits in a short queue and is then told "busy", instead of stopping everybody
 * else. To be called outside locks and transactions.
 */
@Service
public class PasswordStretching {

    private final Argon2Settings settings;
    private final Argon2Settings floor;
    private final Argon2id argon2;
    private final Turns turns;

    @Autowired
    PasswordStretching(Argon2Settings settings, Environment environment) {
        // Tests stretch hundreds of passwords; a profile of this name has no place in production.
        this(
                settings,
                environment.acceptsProfiles(Profiles.of("test")) ? settings : Argon2Settings.FLOOR,
                Argon2id.fastest());
    }

    PasswordStretching(Argon2Settings settings, Argon2Settings floor, Argon2id argon2) {
        if (settings.below(floor)) {
            throw new IllegalStateException(
                    "parasol.vault.argon2.* is too weak: at least memory-kib=65536, iterations=3,"
                            + " parallelism=1, at-once=1, waiting=0, patience=100ms");
        }
        this.settings = settings;
        this.floor = floor;
        this.argon2 = argon2;
        this.turns = new Turns(settings.atOnce(), settings.waiting(), settings.patience());
    }

    /** The configured strength with a new random salt: for a new account or a new password. */
    public PasswordParameters fresh() {
        return new PasswordParameters(
                settings.memoryKib(),
                settings.iterations(),
                settings.parallelism(),
                Random.randBytes(PasswordParameters.SALT_LENGTH));
    }

    /** Whether the configuration asks for more now than these parameters give. */
    public boolean outdated(PasswordParameters parameters) {
        return !parameters.atLeast(settings);
    }

    /**
     * Stretches a password, and wipes the given array.
     *
     * @throws ProblemException BUSY where the queue is full or the wait too long; DAMAGED where the
     *     parameters are weaker than this room ever makes them
     */
    public StretchedPassword stretch(char[] password, PasswordParameters parameters) {
        return stretch(password, parameters, Turns.Queue.KNOWN);
    }

    /**
     * As {@link #stretch}, for somebody at the door who may be anybody: people who are signed in,
     * hold a link, or have come in from there before go first.
     *
     * @throws ProblemException as there
     */
    public StretchedPassword stretchForStranger(char[] password, PasswordParameters parameters) {
        return stretch(password, parameters, Turns.Queue.STRANGERS);
    }

    /** Whether a stranger who comes now would not be told "busy" at once. */
    public boolean hasRoomForStrangers() {
        return turns.hasRoom(Turns.Queue.STRANGERS);
    }

    private StretchedPassword stretch(
            char[] password, PasswordParameters parameters, Turns.Queue queue) {
        try {
            Refusal.damagedUnless(parameters.atLeast(floor));
            enter(queue);
            try {
                byte[] bytes = PasswordText.bytes(password);
                try {
                    return new StretchedPassword(argon2.run(bytes, parameters));
                } finally {
                    Arrays.fill(bytes, (byte) 0);
                }
            } finally {
                turns.giveBack();
            }
        } finally {
            PasswordText.wipe(password);
        }
    }

    private void enter(Turns.Queue queue) {
        try {
            if (!turns.take(queue)) {
                throw new ProblemException(VaultProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(VaultProblem.BUSY);
        }
    }
}
