package org.parasol.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.ChainCheck;
import org.parasol.audit.ChainId;
import org.parasol.audit.Finding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads a chain from its first entry to its head and tells the first place that does not fit. It
 * keeps one entry in memory, and others may go on adding.
 */
@Component
public class Verifier {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final Chain chain;

    Verifier(DataSource dataSource, Chain chain) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.chain = chain;
    }

    /** Checks one chain; an empty one is whole. */
    public ChainCheck check(ChainId id) {
        // Read before the entries: what is added meanwhile stands behind it.
        Head before = chain.head(id);
        Walk walk = new Walk(id.bytes(), before);
        jdbc.query(
                "SELECT "
                        + ChainEntry.COLUMNS
                        + ", d.salt, d.detail FROM audit_entry e LEFT JOIN audit_detail d ON d.scope = e.scope AND"
                        + " d.sequence = e.sequence WHERE e.scope = ? ORDER BY e.sequence",
                walk::step,
                id.bytes());
        Optional<Finding> finding = walk.finding();
        if (finding.isEmpty() && walk.sequence > chain.head(id).sequence()) {
            finding = Optional.of(new Finding(walk.sequence, Finding.Kind.CUT_OFF));
        }
        return new ChainCheck(id, walk.sequence, finding);
    }

    /** From entry to entry. */
    private static final class Walk {

        private final byte[] scope;
        private final Head head;
        private long sequence;
        private byte[] hash = Head.NONE.hash();
        private @Nullable Finding found;

        Walk(byte[] scope, Head head) {
            this.scope = scope;
            this.head = head;
        }

        void step(ResultSet row) throws SQLException {
            if (found != null) {
                return;
            }
            ChainEntry entry = ChainEntry.read(row);
            byte[] stored = row.getBytes("hash");
            Finding.Kind wrong = wrong(entry, stored, row.getBytes("salt"), row.getBytes("detail"));
            if (wrong != null) {
                found = new Finding(sequence + 1, wrong);
                return;
            }
            sequence++;
            hash = stored;
        }

        private Finding.@Nullable Kind wrong(
                ChainEntry entry, byte[] stored, byte @Nullable [] salt, byte @Nullable [] detail) {
            if (entry.sequence() != sequence + 1) {
                return Finding.Kind.MISSING;
            }
            if (!Arrays.equals(entry.hash(scope), stored)) {
                return Finding.Kind.CHANGED;
            }
            if (!Arrays.equals(entry.previous(), hash)) {
                return Finding.Kind.MOVED;
            }
            if (salt != null
                    && detail != null
                    && !Arrays.equals(Details.commitment(salt, detail), entry.commitment())) {
                return Finding.Kind.DETAIL;
            }
            if (entry.sequence() == head.sequence() && !Arrays.equals(stored, head.hash())) {
                return Finding.Kind.CUT_OFF;
            }
            return null;
        }

        Optional<Finding> finding() {
            if (found == null && sequence < head.sequence()) {
                return Optional.of(new Finding(sequence + 1, Finding.Kind.CUT_OFF));
            }
            return Optional.ofNullable(found);
        }
    }
}
