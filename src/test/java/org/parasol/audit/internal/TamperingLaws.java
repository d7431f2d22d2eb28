package org.parasol.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.Finding;
import org.parasol.base.AccountId;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;

class TamperingLaws {

    private static final int MOST = 40;

    private final WorkspaceId workspace = WorkspaceId.random();
    private final byte[] scope = Uuids.bytes(workspace.value());

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Stored(ChainEntry entry, byte[] hash) {}

    @Property(tries = 200)
    void anUntouchedChainIsWhole(@ForAll @IntRange(max = MOST) int length, @ForAll long seed) {
        List<Stored> chain = chain(length, new Random(seed));
        assertThat(find(chain, end(chain), Map.of())).isEmpty();
    }

    @Property(tries = 500)
    void anyChangeOfAnyFieldIsFoundWhereItIs(
            @ForAll @IntRange(min = 1, max = MOST) int length, @ForAll long seed) {
        Random random = new Random(seed);
        List<Stored> chain = chain(length, random);
        Head end = end(chain);
        int at = random.nextInt(length);
        Stored before = chain.get(at);
        chain.set(at, changed(before, random));

        assertThat(find(chain, end, Map.of()))
                .hasValueSatisfying(
                        found -> assertThat(found.sequence()).isBetween(at + 1L, at + 2L));
    }

    @Property(tries = 500)
    void anyEntryRemovedIsFound(
            @ForAll @IntRange(min = 1, max = MOST) int length, @ForAll long seed) {
        Random random = new Random(seed);
        List<Stored> chain = chain(length, random);
        Head end = end(chain);
        int at = random.nextInt(length);
        chain.remove(at);

        assertThat(find(chain, end, Map.of())).map(Finding::sequence).hasValue(at + 1L);
    }

    @Property(tries = 500)
    void anyTwoExchangedAreFound(
            @ForAll @IntRange(min = 2, max = MOST) int length, @ForAll long seed) {
        Random random = new Random(seed);
        List<Stored> chain = chain(length, random);
        Head end = end(chain);
        int one = random.nextInt(length);
        int two = (one + 1 + random.nextInt(length - 1)) % length;
        Collections.swap(chain, one, two);
        int first = Math.min(one, two);

        assertThat(find(chain, end, Map.of())).map(Finding::sequence).hasValue(first + 1L);
        // And where whoever exchanged them gave each the other's number.
        renumber(chain);
        assertThat(find(chain, end, Map.of())).map(Finding::sequence).hasValue(first + 1L);
    }

    @Property(tries = 500)
    void aChainWrittenAnewIsFoundByASignedHeadAlone(
            @ForAll @IntRange(min = 2, max = MOST) int length, @ForAll long seed) {
        Random random = new Random(seed);
        List<Stored> chain = chain(length, random);
        int signedAt = random.nextInt(length);
        Map<Long, byte[]> signed = Map.of(signedAt + 1L, chain.get(signedAt).hash());
        int from = random.nextInt(signedAt + 1);
        List<Stored> anew = new ArrayList<>(chain.subList(0, from));
        extend(anew, length - from, "test.anew-", random);

        assertThat(find(anew, end(anew), Map.of())).as("it fits in itself").isEmpty();
        assertThat(find(anew, end(anew), signed))
                .hasValue(new Finding(signedAt + 1L, Finding.Kind.SIGNED));
        // Cut off before what was signed, head and all.
        List<Stored> cut = new ArrayList<>(chain.subList(0, signedAt));
        assertThat(find(cut, end(cut), signed))
                .hasValue(new Finding(signedAt + 1L, Finding.Kind.SIGNED));
    }

    private Optional<Finding> find(List<Stored> chain, Head end, Map<Long, byte[]> signed) {
        Walk walk = new Walk(scope, Head.NONE, end, signed);
        chain.forEach(stored -> walk.step(stored.entry(), stored.hash(), null, null));
        return walk.finding();
    }

    private List<Stored> chain(int length, Random random) {
        List<Stored> chain = new ArrayList<>();
        extend(chain, length, "test.action-", random);
        return chain;
    }

    private void extend(List<Stored> chain, int by, String action, Random random) {
        for (int i = 0; i < by; i++) {
            byte[] commitment = new byte[random.nextBoolean() ? 0 : 32];
            random.nextBytes(commitment);
            AuditEvent event =
                    new AuditEvent(
                            action + random.nextInt(5),
                            Optional.of(workspace),
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(new AccountId(id(random))),
                            random.nextBoolean() ? Optional.empty() : Optional.of(id(random)),
                            commitment);
            ChainEntry entry =
                    ChainEntry.after(
                            end(chain), event, "2026-11-23T10:" + (10 + i % 50), commitment);
            chain.add(new Stored(entry, entry.hash(scope)));
        }
    }

    private static Head end(List<Stored> chain) {
        return chain.isEmpty()
                ? Head.NONE
                : new Head(chain.getLast().entry().sequence(), chain.getLast().hash());
    }

    /** One field other than it was; sometimes the hash is made to fit. */
    private Stored changed(Stored stored, Random random) {
        ChainEntry was = stored.entry();
        ChainEntry other =
                switch (random.nextInt(6)) {
                    case 0 -> with(was, was.recorded() + "0", was.action(), was.actor());
                    case 1 -> with(was, was.recorded(), was.action() + "x", was.actor());
                    case 2 -> with(was, was.recorded(), was.action(), Uuids.bytes(id(random)));
                    case 3 ->
                            new ChainEntry(
                                    was.sequence(),
                                    was.recorded(),
                                    was.action(),
                                    was.actor(),
                                    Uuids.bytes(id(random)),
                                    was.commitment(),
                                    was.previous());
                    case 4 ->
                            new ChainEntry(
                                    was.sequence(),
                                    was.recorded(),
                                    was.action(),
                                    was.actor(),
                                    was.subject(),
                                    new byte[33],
                                    was.previous());
                    default ->
                            new ChainEntry(
                                    was.sequence(),
                                    was.recorded(),
                                    was.action(),
                                    was.actor(),
                                    was.subject(),
                                    was.commitment(),
                                    Uuids.bytes(id(random)));
                };
        return new Stored(other, random.nextBoolean() ? other.hash(scope) : stored.hash());
    }

    private static ChainEntry with(
            ChainEntry was, String recorded, String action, byte @Nullable [] actor) {
        return new ChainEntry(
                was.sequence(),
                recorded,
                action,
                actor,
                was.subject(),
                was.commitment(),
                was.previous());
    }

    private static void renumber(List<Stored> chain) {
        for (int i = 0; i < chain.size(); i++) {
            ChainEntry was = chain.get(i).entry();
            chain.set(
                    i,
                    new Stored(
                            new ChainEntry(
                                    i + 1L,
                                    was.recorded(),
                                    was.action(),
                                    was.actor(),
                                    was.subject(),
                                    was.commitment(),
                                    was.previous()),
                            chain.get(i).hash()));
        }
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
