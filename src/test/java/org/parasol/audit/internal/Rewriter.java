package org.parasol.audit.internal;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.parasol.audit.ChainId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whoever has the database's own account and knows how entries are hashed. */
@Component
@Profile("test")
public class Rewriter {

    private final JdbcTemplate owner;

    Rewriter(Flyway flyway) {
        this.owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
    }

    /** Changes one entry, and every hash behind it and the head, so that all of it fits. */
    public void rewrite(ChainId chain, long sequence, String action) {
        byte[] scope = chain.bytes();
        Head head = Head.NONE;
        for (ChainEntry was : entries(scope)) {
            ChainEntry entry =
                    new ChainEntry(
                            was.sequence(),
                            was.recorded(),
                            was.sequence() == sequence ? action : was.action(),
                            was.actor(),
                            was.subject(),
                            was.commitment(),
                            head.hash());
            head = new Head(entry.sequence(), entry.hash(scope));
            owner.update(
                    "UPDATE audit_entry SET action = ?, previous = ?, hash = ? WHERE scope = ? AND"
                            + " sequence = ?",
                    entry.action(),
                    entry.previous(),
                    head.hash(),
                    scope,
                    entry.sequence());
        }
        moveHead(scope, head);
    }

    /** Removes the newest entries and moves the head back, so that all of it fits. */
    public void cutOff(ChainId chain, int entries) {
        byte[] scope = chain.bytes();
        List<ChainEntry> all = entries(scope);
        ChainEntry last = all.get(all.size() - 1 - entries);
        owner.update(
                "DELETE FROM audit_entry WHERE scope = ? AND sequence > ?", scope, last.sequence());
        moveHead(scope, new Head(last.sequence(), last.hash(scope)));
    }

    /** Any statement at all. */
    public void run(String statement, Object... values) {
        owner.update(statement, values);
    }

    private List<ChainEntry> entries(byte[] scope) {
        return owner.query(
                "SELECT * FROM audit_entry WHERE scope = ? ORDER BY sequence",
                (row, number) -> ChainEntry.read(row),
                scope);
    }

    private void moveHead(byte[] scope, Head head) {
        owner.update(
                "UPDATE audit_head SET sequence = ?, hash = ? WHERE scope = ?",
                head.sequence(),
                head.hash(),
                scope);
    }
}
