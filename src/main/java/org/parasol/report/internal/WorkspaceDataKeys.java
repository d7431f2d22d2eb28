package org.parasol.report.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.Recipient;
import org.parasol.vault.RewrappedKey;
import org.parasol.vault.VaultProblem;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.KeyedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals data keys to a workspace's new keys, in thousands and beside Hibernate. Contents stay as
 * they are; a data key that was replaced meanwhile is left alone, because it is sealed to the new
 * keys already.
 */
@Component
class WorkspaceDataKeys implements KeyedContent {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceDataKeys.class);
    private static final int STEP = 2000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final PartVault vault;
    private final LedgerStore ledger;
    private final AuthorRenewal authors;

    WorkspaceDataKeys(
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            PartVault vault,
            LedgerStore ledger,
            AuthorRenewal authors) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.vault = vault;
        this.ledger = ledger;
        this.authors = authors;
    }

    @Override
    public int count(UUID recipient) {
        return Objects.requireNonNull(
                database.queryForObject(
                        "SELECT COUNT(*) FROM data_key WHERE workspace_id = ? AND recipient_id = ?",
                        Integer.class,
                        workspace(),
                        Uuids.bytes(recipient)));
    }

    @Override
    public Optional<Step> rewrap(WorkspaceKeys keys, @Nullable UUID after) {
        return rewrap(keys, after, "");
    }

    @Override
    public void rewrapRest(WorkspaceKeys keys) {
        Optional<Step> step = rewrap(keys, null, " AND k.quick IS NULL");
        while (step.isPresent()) {
            step = rewrap(keys, step.get().last(), " AND k.quick IS NULL");
        }
        transaction.executeWithoutResult(status -> ledger.save(ledger.load(keys), keys));
    }

    @Override
    public void renewAuthor(AccountId member, Recipient now, WorkspaceKeys keys) {
        authors.renew(member, now, keys);
    }

    private Optional<Step> rewrap(WorkspaceKeys keys, @Nullable UUID after, String further) {
        WorkspaceId workspace = Tenancy.require();
        List<Stored> next = next(keys.recipientId(), after == null ? FIRST : after, further);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<Object[]> changes =
                next.parallelStream()
                        .map(stored -> rewrapped(workspace, stored, keys))
                        .flatMap(Optional::stream)
                        .toList();
        transaction.executeWithoutResult(
                status ->
                        database.batchUpdate(
                                """
                                UPDATE data_key SET sealed = ?, quick = ?
                                WHERE workspace_id = ? AND id = ? AND sealed = ?""",
                                changes));
        return Optional.of(
                new Step(next.getLast().id(), next.size(), next.size() - changes.size()));
    }

    private Optional<Object[]> rewrapped(WorkspaceId workspace, Stored stored, WorkspaceKeys keys) {
        PartAddress address =
                new PartAddress(workspace, stored.report(), stored.part(), stored.version());
        try {
            RewrappedKey key = vault.rewrap(address, stored.sealed(), stored.quick(), keys);
            return Optional.of(
                    new Object[] {
                        key.sealed(),
                        key.quick(),
                        Uuids.bytes(workspace.value()),
                        Uuids.bytes(stored.id()),
                        stored.sealed()
                    });
        } catch (ProblemException e) {
            if (e.problem() == VaultProblem.LOCKED) {
                throw e;
            }
            LOG.warn("A data key of report {} cannot be opened", stored.report());
            return Optional.empty();
        }
    }

    private List<Stored> next(UUID recipient, UUID after, String further) {
        return database.query(
                "SELECT k.id, k.sealed, k.quick, p.report_id, p.part, p.version FROM data_key k"
                        + " JOIN report_part p"
                        + " ON p.workspace_id = k.workspace_id AND p.id = k.part_id"
                        + " WHERE k.workspace_id = ? AND k.recipient_id = ? AND k.id > ?"
                        + further
                        + " ORDER BY k.id LIMIT ?",
                (row, number) ->
                        new Stored(
                                Uuids.from(row.getBytes(1)),
                                row.getBytes(2),
                                row.getBytes(3),
                                Uuids.from(row.getBytes(4)),
                                row.getString(5),
                                row.getInt(6)),
                workspace(),
                Uuids.bytes(recipient),
                Uuids.bytes(after),
                STEP);
    }

    private static byte[] workspace() {
        return Uuids.bytes(Tenancy.require().value());
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Stored(
            UUID id,
            byte[] sealed,
            byte @Nullable [] quick,
            UUID report,
            String part,
            int version) {}
}
