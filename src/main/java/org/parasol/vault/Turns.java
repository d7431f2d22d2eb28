package org.parasol.vault;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A few turns at once and two queues of bounded length. Who is known goes before strangers, so that
 * a crowd at the door keeps nobody out who belongs there.
 */
final class Turns {

    /** Which queue somebody stands in. */
    enum Queue {
        KNOWN,
        STRANGERS
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Queue, Condition> free = new EnumMap<>(Queue.class);
    private final Map<Queue, Integer> waiting = new EnumMap<>(Queue.class);
    private final int mostWaiting;
    private final Duration patience;
    private int left;

    Turns(int atOnce, int mostWaiting, Duration patience) {
        this.left = atOnce;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
        for (Queue queue : Queue.values()) {
            free.put(queue, lock.newCondition());
            waiting.put(queue, 0);
        }
    }

    /** Waits for a turn; false where the queue is full or the wait was too long. */
    boolean take(Queue queue) throws InterruptedException {
        lock.lock();
        try {
            if (left > 0 && waiting(Queue.KNOWN) == 0 && waiting(queue) == 0) {
                left--;
                return true;
            }
            return waiting(queue) < mostWaiting && await(queue);
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody who comes now would get a turn or a place in the queue. */
    boolean hasRoom(Queue queue) {
        lock.lock();
        try {
            return left > 0 || waiting(queue) < mostWaiting;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a turn back. */
    void giveBack() {
        lock.lock();
        try {
            left++;
            wakeNext();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(Queue queue) throws InterruptedException {
        waiting.merge(queue, 1, Integer::sum);
        boolean taken = false;
        try {
            long rest = patience.toNanos();
            while (!mayGo(queue)) {
                if (rest <= 0) {
                    return false;
                }
                rest = condition(queue).awaitNanos(rest);
            }
            left--;
            taken = true;
            return true;
        } finally {
            waiting.merge(queue, -1, Integer::sum);
            if (!taken) {
                // It may have been woken for a turn that somebody else can use.
                wakeNext();
            }
        }
    }

    private boolean mayGo(Queue queue) {
        return left > 0 && (queue == Queue.KNOWN || waiting(Queue.KNOWN) == 0);
    }

    private void wakeNext() {
        if (left > 0) {
            condition(waiting(Queue.KNOWN) > 0 ? Queue.KNOWN : Queue.STRANGERS).signal();
        }
    }

    private int waiting(Queue queue) {
        return waiting.getOrDefault(queue, 0);
    }

    private Condition condition(Queue queue) {
        return Objects.requireNonNull(free.get(queue));
    }
}
