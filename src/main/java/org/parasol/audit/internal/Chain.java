package org.parasol.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditEvent;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The chains' rows. A chain's head is locked while an entry is added, so that numbers have no gaps.
 */
@Component
@SuppressWarnings("ArrayRecordComponent") // rows and heads are compared by nobody
public class Chain {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final byte[] NO_HASH = new byte[32];

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Chain(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds entries in this order; needs a transaction. They belong to one chain, whose head is read
     * and moved on once for all of them.
     */
    public void append(List<AuditEvent> events) {
        byte[] scope = scope(events.getFirst());
        Head head = lockedHead(scope);
        List<@Nullable Object[]> rows = new ArrayList<>(events.size());
        for (AuditEvent event : events) {
            if (!Arrays.equals(scope, scope(event))) {
                throw new IllegalArgumentException("entries of different chains");
            }
            Row row =
                    new Row(
                            head.sequence() + 1,
                            recorded(event.action()),
                            event.action(),
                            event.actor().map(actor -> Uuids.bytes(actor.value())).orElse(null),
                            event.subject().map(Uuids::bytes).orElse(null),
                            event.commitment(),
                            head.hash());
            head = new Head(row.sequence(), row.hash(scope));
            rows.add(row.columns(scope, head.hash()));
        }
        jdbc.batchUpdate(
                "INSERT INTO audit_entry (scope, sequence, recorded, action, actor, subject, commitment, previous,"
                        + " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.update(
                "UPDATE audit_head SET sequence = ?, hash = ? WHERE scope = ?",
                head.sequence(),
                head.hash(),
                scope);
    }

    private static byte[] scope(AuditEvent event) {
        return Uuids.bytes(event.workspace().map(WorkspaceId::value).orElse(Tenancy.NONE));
    }

    /** Newest first. */
    public List<AuditEntry> newest(UUID scope, int limit) {
        return jdbc.query(
                "SELECT * FROM audit_entry WHERE scope = ? ORDER BY sequence DESC LIMIT ?",
                (row, number) -> Row.read(row).entry(),
                Uuids.bytes(scope),
                limit);
    }

    /** Newest first. */
    public List<AuditEntry> about(UUID scope, UUID subject) {
        return jdbc.query(
                "SELECT * FROM audit_entry WHERE scope = ? AND subject = ? ORDER BY sequence DESC",
                (row, number) -> Row.read(row).entry(),
                Uuids.bytes(scope),
                Uuids.bytes(subject));
    }

    /** The newest entry of that action about that subject. */
    public Optional<AuditEntry> newestCommitment(UUID scope, UUID subject, String action) {
        return jdbc
                .query(
                        "SELECT * FROM audit_entry WHERE scope = ? AND subject = ? AND action = ?"
                                + " ORDER BY sequence DESC LIMIT 1",
                        (row, number) -> Row.read(row).entry(),
                        Uuids.bytes(scope),
                        Uuids.bytes(subject),
                        action)
                .stream()
                .findFirst();
    }

    /**
     * The number of the first entry that does not fit; one more than the last where the head does
     * not.
     */
    public OptionalLong firstBroken(UUID scope) {
        byte[] key = Uuids.bytes(scope);
        List<Head> heads = heads(key, "");
        Walk walk = new Walk(key);
        jdbc.query(
                "SELECT * FROM audit_entry WHERE scope = ? ORDER BY sequence",
                row -> {
                    walk.step(Row.read(row), row.getBytes("hash"));
                },
                key);
        if (walk.broken > 0) {
            return OptionalLong.of(walk.broken);
        }
        boolean headFits =
                heads.isEmpty()
                        ? walk.sequence == 0
                        : heads.getFirst().sequence() == walk.sequence
                                && Arrays.equals(heads.getFirst().hash(), walk.hash);
        return headFits ? OptionalLong.empty() : OptionalLong.of(walk.sequence + 1);
    }

    /** How many entries there are, without reading them. */
    public long length(UUID scope) {
        return heads(Uuids.bytes(scope), "").stream().mapToLong(Head::sequence).sum();
    }

    private Head lockedHead(byte[] scope) {
        // Takes the exclusive lock at once; with a plain INSERT two writers would each hold a
        // shared lock and wait for one another.
        jdbc.update(
                "INSERT INTO audit_head (scope, sequence, hash) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE sequence = sequence",
                scope,
                NO_HASH);
        return heads(scope, " FOR UPDATE").getFirst();
    }

    private List<Head> heads(byte[] scope, String lock) {
        return jdbc.query(
                "SELECT sequence, hash FROM audit_head WHERE scope = ?" + lock,
                (row, number) -> new Head(row.getLong(1), row.getBytes(2)),
                scope);
    }

    /** The day on which a report came in is stored nowhere, so not here either. */
    private String recorded(String action) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        return (action.startsWith("report.") || action.startsWith("draft.") ? MONTH : MINUTE)
                .format(now);
    }

    private record Head(long sequence, byte[] hash) {}

    private static final class Walk {
        private final byte[] scope;
        private long sequence;
        private byte[] hash = NO_HASH;
        private long broken;

        Walk(byte[] scope) {
            this.scope = scope;
        }

        void step(Row row, byte[] stored) {
            if (broken > 0) {
                return;
            }
            boolean fits =
                    row.sequence() == sequence + 1
                            && Arrays.equals(row.previous(), hash)
                            && Arrays.equals(row.hash(scope), stored);
            if (!fits) {
                broken = sequence + 1;
            }
            sequence = row.sequence();
            hash = stored;
        }
    }

    private record Row(
            long sequence,
            String recorded,
            String action,
            byte @Nullable [] actor,
            byte @Nullable [] subject,
            byte[] commitment,
            byte[] previous) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("sequence"),
                    row.getString("recorded"),
                    row.getString("action"),
                    row.getBytes("actor"),
                    row.getBytes("subject"),
                    row.getBytes("commitment"),
                    row.getBytes("previous"));
        }

        /** In the order of the table's columns. */
        @Nullable Object[] columns(byte[] scope, byte[] hash) {
            return new @Nullable Object[] {
                scope, sequence, recorded, action, actor, subject, commitment, previous, hash
            };
        }

        AuditEntry entry() {
            return new AuditEntry(
                    sequence,
                    recorded,
                    action,
                    Optional.ofNullable(actor).map(bytes -> new AccountId(Uuids.from(bytes))),
                    Optional.ofNullable(subject).map(Uuids::from),
                    commitment);
        }

        /** SHA-256 over all fields, each behind its length, so that none can run into the next. */
        byte[] hash(byte[] scope) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                field(digest, "parasol audit 1".getBytes(StandardCharsets.UTF_8));
                field(digest, scope);
                field(digest, ByteBuffer.allocate(8).putLong(sequence).array());
                field(digest, recorded.getBytes(StandardCharsets.UTF_8));
                field(digest, action.getBytes(StandardCharsets.UTF_8));
                field(digest, actor == null ? new byte[0] : actor);
                field(digest, subject == null ? new byte[0] : subject);
                field(digest, commitment);
                field(digest, previous);
                return digest.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void field(MessageDigest digest, byte[] bytes) {
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
    }
}
