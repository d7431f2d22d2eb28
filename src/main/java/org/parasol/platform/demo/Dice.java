package org.parasol.platform.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that falls the same way each time: a seed decides everything. */
final class Dice {

    private final RandomGenerator random;

    Dice(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** True that often in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** 0 to below the bound, the later the likelier: the larger of two throws. */
    int later(int bound) {
        int first = random.nextInt(bound);
        int second = random.nextInt(bound);
        return Math.max(first, second);
    }

    long number() {
        return random.nextLong();
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of the keys, as often as its weight says. */
    String weighted(Map<String, Integer> weights) {
        TreeMap<String, Integer> ordered = new TreeMap<>(weights);
        int total = ordered.values().stream().mapToInt(Integer::intValue).sum();
        int rest = random.nextInt(total);
        for (Map.Entry<String, Integer> entry : ordered.entrySet()) {
            rest -= entry.getValue();
            if (rest < 0) {
                return entry.getKey();
            }
        }
        return ordered.lastKey();
    }
}
