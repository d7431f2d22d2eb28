package org.parasol.facts;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.parasol.base.Tombstone;
import org.parasol.base.TombstoneKeeper;
import org.parasol.base.Tombstones;
import org.parasol.base.Uuids;
import org.parasol.vault.ApplicationSecret;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdrawn consents, as they stand outside the database. A fact is named there by a mark made with
 * the application's secret: the list alone ties no report to its fact.
 */
@Service
public class Withdrawals implements TombstoneKeeper {

    private static final String LABEL = "withdrawn fact";

    private final Tombstones tombstones;
    private final JdbcTemplate database;
    private final ApplicationSecret secret;

    Withdrawals(Tombstones tombstones, JdbcTemplate database, ApplicationSecret secret) {
        this.tombstones = tombstones;
        this.database = database;
        this.secret = secret;
    }

    /** Consent to count this fact was withdrawn. */
    public void withdrawn(UUID fact) {
        tombstones.add(Tombstone.Kind.WITHDRAWN, mark(fact));
    }

    /** Consent to count this fact was given; that is noted where it had been withdrawn before. */
    public void given(UUID fact) {
        UUID mark = mark(fact);
        if (tombstones.withdrawn().contains(mark)) {
            tombstones.add(Tombstone.Kind.CONSENTED, mark);
        }
    }

    /** Whether consent to a fact was withdrawn, whatever a restored report says. */
    public Predicate<UUID> test() {
        Set<UUID> marks = tombstones.withdrawn();
        return marks.isEmpty() ? fact -> false : fact -> marks.contains(mark(fact));
    }

    @Override
    public Set<Tombstone.Kind> kinds() {
        return Set.of(Tombstone.Kind.WITHDRAWN, Tombstone.Kind.CONSENTED);
    }

    @Override
    @Transactional
    public List<Tombstone> bury(List<Tombstone> stones) {
        Map<UUID, Tombstone> withdrawn = new HashMap<>();
        for (Tombstone stone : stones) {
            UUID mark = stone.ids().getFirst();
            if (stone.kind() == Tombstone.Kind.WITHDRAWN) {
                withdrawn.put(mark, stone);
            } else {
                withdrawn.remove(mark);
            }
        }
        if (withdrawn.isEmpty()) {
            return List.of();
        }
        Set<UUID> back = new HashSet<>();
        database.query(
                "SELECT id FROM fact",
                row -> {
                    UUID fact = Uuids.from(row.getBytes(1));
                    if (withdrawn.containsKey(mark(fact))) {
                        back.add(fact);
                    }
                });
        back.forEach(fact -> database.update("DELETE FROM fact WHERE id = ?", Uuids.bytes(fact)));
        return back.stream().map(fact -> withdrawn.get(mark(fact))).distinct().toList();
    }

    private UUID mark(UUID fact) {
        ByteBuffer mac = ByteBuffer.wrap(secret.mac(LABEL, Uuids.bytes(fact)));
        return new UUID(mac.getLong(), mac.getLong());
    }
}
