package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.parasol.vault.Turns.Queue;

class TurnsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoIsKnownGoesBeforeStrangersWhoCameEarlier() throws Exception {
        Turns turns = new Turns(1, 2, LONG);
        assertThat(turns.take(Queue.STRANGERS)).isTrue();
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<Future<Boolean>> waiting = new ArrayList<>();
            waiting.add(people.submit(() -> goes(turns, Queue.STRANGERS, "first stranger")));
            waiting.add(people.submit(() -> goes(turns, Queue.STRANGERS, "second stranger")));
            awaitFull(turns);
            assertThat(turns.take(Queue.STRANGERS)).as("the queue is full").isFalse();
            assertThat(turns.hasRoom(Queue.KNOWN)).isTrue();
            Future<Boolean> known = people.submit(() -> goes(turns, Queue.KNOWN, "known"));
            TimeUnit.MILLISECONDS.sleep(100);
            turns.giveBack();
            assertThat(known.get()).isTrue();
            for (Future<Boolean> one : waiting) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(order).hasSize(3).startsWith("known");
        assertThat(turns.take(Queue.STRANGERS)).as("all turns were given back").isTrue();
    }

    @Test
    void manyAtOnceAllComeToTheirTurnAndNeverMoreThanThereAre() throws Exception {
        Turns turns = new Turns(3, 200, LONG);
        List<Integer> inside = Collections.synchronizedList(new ArrayList<>());
        List<Integer> most = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService people = Executors.newFixedThreadPool(40)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Queue queue = i % 3 == 0 ? Queue.KNOWN : Queue.STRANGERS;
                all.add(
                        people.submit(
                                () -> {
                                    boolean taken = turns.take(queue);
                                    if (taken) {
                                        inside.add(1);
                                        most.add(inside.size());
                                        inside.removeLast();
                                        turns.giveBack();
                                    }
                                    return taken;
                                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(most).hasSize(400).allMatch(count -> count <= 3);
    }

    @Test
    void patienceEnds() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofMillis(50));
        assertThat(turns.take(Queue.KNOWN)).isTrue();
        assertThat(turns.take(Queue.KNOWN)).isFalse();
        turns.giveBack();
        assertThat(turns.take(Queue.KNOWN)).isTrue();
    }

    private boolean goes(Turns turns, Queue queue, String name) throws InterruptedException {
        boolean taken = turns.take(queue);
        if (taken) {
            order.add(name);
            turns.giveBack();
        }
        return taken;
    }

    private static void awaitFull(Turns turns) throws InterruptedException {
        while (turns.hasRoom(Queue.STRANGERS)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
