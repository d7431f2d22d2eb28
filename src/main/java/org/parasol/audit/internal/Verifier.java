package org.parasol.audit.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.parasol.audit.ChainCheck;
import org.parasol.audit.ChainId;
import org.parasol.audit.Finding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads a chain to its head and tells the first place that does not fit. It keeps one entry in
 * memory, and others may go on adding.
 */
@Component
public class Verifier {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String ENTRIES =
            "SELECT "
                    + ChainEntry.COLUMNS
                    + ", d.salt, d.detail FROM audit_entry e LEFT JOIN audit_detail d ON d.scope = e.scope AND"
                    + " d.sequence = e.sequence WHERE e.scope = ? AND e.sequence > ? ORDER BY"
                    + " e.sequence";

    private final JdbcTemplate jdbc;
    private final Chain chain;

    Verifier(DataSource dataSource, Chain chain) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.chain = chain;
    }

    /** Checks one chain from its first entry; an empty one is whole. */
    public ChainCheck check(ChainId id) {
        return check(id, Map.of());
    }

    /**
     * Checks one chain from its first entry.
     *
     * @param signed hashes by the numbers of their entries, which the chain has to have too
     */
    public ChainCheck check(ChainId id, Map<Long, byte[]> signed) {
        return walk(id, Head.NONE, signed);
    }

    /** Whether a chain goes on from this head; what stands before it is not read. */
    boolean goesOnFrom(ChainId id, Head from) {
        return chain.hashAt(id, from.sequence())
                        .filter(hash -> Arrays.equals(hash, from.hash()))
                        .isPresent()
                && walk(id, from, Map.of()).whole();
    }

    private ChainCheck walk(ChainId id, Head from, Map<Long, byte[]> signed) {
        // Read before the entries: what is added meanwhile stands behind it.
        Head before = chain.head(id);
        Walk walk = new Walk(id.bytes(), from, before, signed);
        jdbc.query(
                ENTRIES,
                row -> {
                    walk.step(
                            ChainEntry.read(row),
                            row.getBytes("hash"),
                            row.getBytes("salt"),
                            row.getBytes("detail"));
                },
                id.bytes(),
                from.sequence());
        Optional<Finding> finding = walk.finding();
        if (finding.isEmpty() && walk.sequence() > chain.head(id).sequence()) {
            finding = Optional.of(new Finding(walk.sequence(), Finding.Kind.CUT_OFF));
        }
        return new ChainCheck(id, walk.sequence(), finding);
    }
}
