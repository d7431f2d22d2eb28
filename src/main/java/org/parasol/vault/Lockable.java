package org.parasol.vault;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keys that many threads use and one may wipe at any moment. Wiping waits for those who are using
 * them: a bundle sealed from half-wiped keys would destroy an account.
 */
final class Lockable<T> {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Consumer<T> wiping;
    private @Nullable T keys;

    Lockable(T keys, Consumer<T> wiping) {
        this.keys = keys;
        this.wiping = wiping;
    }

    /**
     * Does something with the keys.
     *
     * @throws org.parasol.base.ProblemException LOCKED where they have been wiped
     */
    <R> R use(Function<T, R> use) {
        lock.readLock().lock();
        try {
            T present = keys;
            if (present == null) {
                throw Refusal.locked();
            }
            return use.apply(present);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Does something that changes the keys, alone; LOCKED as in {@link #use}. */
    <R> R change(Function<T, R> change) {
        lock.writeLock().lock();
        try {
            return use(change);
        } finally {
            lock.writeLock().unlock();
        }
    }

    void wipe() {
        lock.writeLock().lock();
        try {
            T present = keys;
            if (present != null) {
                keys = null;
                wiping.accept(present);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    boolean wiped() {
        lock.readLock().lock();
        try {
            return keys == null;
        } finally {
            lock.readLock().unlock();
        }
    }
}
