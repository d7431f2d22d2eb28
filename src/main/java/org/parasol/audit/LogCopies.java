package org.parasol.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Copies of entries with everything that their hashes cover, for a workspace that takes its log
 * along. It checks no role: that is for the room that calls.
 */
@Component
public class LogCopies {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate database;

    LogCopies(JdbcTemplate database) {
        this.database = database;
    }

    /** Each entry of a chain in its order, never all in memory. */
    public void each(ChainId chain, Consumer<Entry> use) {
        long[] last = {0};
        int found;
        do {
            found =
                    database
                            .query(
                                    "SELECT * FROM audit_entry WHERE scope = ? AND sequence > ?"
                                            + " ORDER BY sequence LIMIT "
                                            + AT_ONCE,
                                    (row, number) ->
                                            new Entry(
                                                    row.getLong("sequence"),
                                                    row.getString("recorded"),
                                                    row.getString("action"),
                                                    Optional.ofNullable(row.getBytes("actor"))
                                                            .map(Uuids::from),
                                                    Optional.ofNullable(row.getBytes("subject"))
                                                            .map(Uuids::from),
                                                    row.getBytes("commitment"),
                                                    row.getBytes("previous"),
                                                    row.getBytes("hash")),
                                    chain.bytes(),
                                    last[0])
                            .stream()
                            .peek(entry -> last[0] = entry.sequence())
                            .peek(use)
                            .toList()
                            .size();
        } while (found == AT_ONCE);
    }

    /** An entry as it stands in the chain. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Entry(
            long sequence,
            String recorded,
            String action,
            Optional<UUID> actor,
            Optional<UUID> subject,
            byte[] commitment,
            byte[] previous,
            byte[] hash) {}
}
