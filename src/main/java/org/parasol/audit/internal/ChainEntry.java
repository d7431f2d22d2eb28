package org.parasol.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditEvent;
import org.parasol.base.AccountId;
import org.parasol.base.Uuids;

/** An entry as it stands in its chain. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ChainEntry(
        long sequence,
        String recorded,
        String action,
        byte @Nullable [] actor,
        byte @Nullable [] subject,
        byte[] commitment,
        byte[] previous) {

    static final String COLUMNS =
            "e.scope, e.sequence, e.recorded, e.action, e.actor, e.subject, e.commitment, e.previous, e.hash";

    /** The entry that follows this head. */
    static ChainEntry after(Head head, AuditEvent event, String recorded, byte[] commitment) {
        return new ChainEntry(
                head.sequence() + 1,
                recorded,
                event.action(),
                event.actor().map(actor -> Uuids.bytes(actor.value())).orElse(null),
                event.subject().map(Uuids::bytes).orElse(null),
                commitment,
                head.hash());
    }

    static ChainEntry read(ResultSet row) throws SQLException {
        return new ChainEntry(
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

    AuditEntry told(Map<String, String> details) {
        return new AuditEntry(
                sequence,
                recorded,
                action,
                Optional.ofNullable(actor).map(bytes -> new AccountId(Uuids.from(bytes))),
                Optional.ofNullable(subject).map(Uuids::from),
                commitment,
                details);
    }

    /** Over all fields, and the hash before. */
    byte[] hash(byte[] scope) {
        return Hashing.of("parasol audit 1")
                .field(scope)
                .number(sequence)
                .text(recorded)
                .text(action)
                .field(actor == null ? new byte[0] : actor)
                .field(subject == null ? new byte[0] : subject)
                .field(commitment)
                .field(previous)
                .hash();
    }
}
