package org.parasol.access.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts requests by token or network, in memory only; forgets the oldest where there are many. */
final class ApiLimits {

    private static final int MOST = 20_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * Takes one request.
     *
     * @param who keeps apart whoever asks
     * @param minutely how many in a minute
     */
    ConsumptionProbe take(String who, int minutely) {
        Bucket bucket;
        synchronized (buckets) {
            bucket =
                    buckets.computeIfAbsent(
                            who,
                            fresh ->
                                    Bucket.builder()
                                            .addLimit(
                                                    limit ->
                                                            limit.capacity(minutely)
                                                                    .refillGreedy(
                                                                            minutely,
                                                                            Duration.ofMinutes(1)))
                                            .build());
        }
        return bucket.tryConsumeAndReturnRemaining(1);
    }
}
