package org.parasol.platform.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.parasol.base.Tombstone;
import org.parasol.base.Tombstones;
import org.parasol.platform.DataFolder;
import org.parasol.platform.internal.TombstoneFile.Unnumbered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes tombstones with the deeds they stand for. The file is written first and the database then
 * notes the number in the deed's own transaction, so that a database which knows fewer numbers than
 * the file is one that was put back.
 */
@Component
class TombstoneLog implements Tombstones, AutoCloseable {

    private final TombstoneFile file;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<UUID> withdrawn = ConcurrentHashMap.newKeySet();
    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();

    TombstoneLog(
            DataFolder folder,
            @Value("${parasol.tombstones:}") String path,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.file =
                TombstoneFile.open(
                        path.isBlank() ? folder.path().resolve("tombstones") : Path.of(path));
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        file.read().forEach(this::remember);
    }

    @Override
    public void add(Tombstone.Kind kind, UUID... ids) {
        Unnumbered stone = new Unnumbered(kind, List.of(ids));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            transaction.executeWithoutResult(status -> add(kind, ids));
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Deed.class::isInstance)
                .map(Deed.class::cast)
                .findFirst()
                .orElseGet(
                        () -> {
                            Deed deed = new Deed();
                            TransactionSynchronizationManager.registerSynchronization(deed);
                            return deed;
                        })
                .stones
                .add(stone);
    }

    @Override
    public Set<UUID> withdrawn() {
        return Set.copyOf(withdrawn);
    }

    @Override
    public Set<UUID> erased() {
        return Set.copyOf(erased);
    }

    /** What the file said at the start. */
    List<Tombstone> read() {
        return file.read();
    }

    /** What the database knows of the file; empty before the first start with one. */
    Optional<Known> known() {
        return database
                .query(
                        "SELECT number, day FROM tombstone_mark WHERE id = 1",
                        (row, number) ->
                                new Known(row.getLong(1), row.getObject(2, LocalDate.class)))
                .stream()
                .findFirst();
    }

    /** Lets database and file agree from here on; the database goes first. */
    void mark() {
        Optional<Known> known = known();
        long behind = Math.max(file.last(), known.map(Known::number).orElse(0L));
        file.skipTo(behind);
        transaction.executeWithoutResult(status -> note(behind + 1));
        file.append(List.of(new Unnumbered(Tombstone.Kind.MARK, List.of())), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void note(long number) {
        database.update(
                "INSERT INTO tombstone_mark (id, number, day) VALUES (1, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE day = IF(number < VALUES(number),"
                        + " VALUES(day), day), number = GREATEST(number, VALUES(number))",
                number,
                today());
    }

    private void remember(Tombstone stone) {
        if (stone.kind() == Tombstone.Kind.WITHDRAWN) {
            withdrawn.addAll(stone.ids());
        } else if (stone.kind() == Tombstone.Kind.CONSENTED) {
            stone.ids().forEach(withdrawn::remove);
        } else if (stone.kind() == Tombstone.Kind.ERASED) {
            erased.addAll(stone.ids());
        }
    }

    @Override
    public void close() {
        file.close();
    }

    /**
     * @param number the last that was noted
     * @param day when
     */
    record Known(long number, LocalDate day) {}

    /** What one transaction adds. */
    private final class Deed implements TransactionSynchronization {

        private final List<Unnumbered> stones = new ArrayList<>();
        private List<Tombstone> written = List.of();

        @Override
        public void beforeCommit(boolean readOnly) {
            written = file.append(stones, today());
            note(written.getLast().number());
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                if (!written.isEmpty()) {
                    file.takeBack(written);
                }
            } else {
                written.forEach(TombstoneLog.this::remember);
            }
        }
    }
}
