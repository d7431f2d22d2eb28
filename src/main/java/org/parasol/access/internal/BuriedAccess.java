package org.parasol.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.parasol.base.AfterRestore;
import org.parasol.base.Tombstone;
import org.parasol.base.TombstoneKeeper;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps closed accounts and spent links closed, whatever a restored backup says. */
@Component
public class BuriedAccess implements TombstoneKeeper, AfterRestore {

    private final JdbcTemplate database;

    BuriedAccess(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Set<Tombstone.Kind> kinds() {
        return Set.of(Tombstone.Kind.DEACTIVATED, Tombstone.Kind.LINK_CLOSED);
    }

    @Override
    @Transactional
    public List<Tombstone> bury(List<Tombstone> stones) {
        return stones.stream().filter(this::wasOpen).toList();
    }

    /** Whoever may have copied a link from the state that was put back gets in by none. */
    @Override
    public void restored(LocalDate stateOf, LocalDate found) {
        database.update("UPDATE one_time_link SET closed = TRUE WHERE NOT closed");
    }

    private boolean wasOpen(Tombstone stone) {
        String statement =
                stone.kind() == Tombstone.Kind.DEACTIVATED
                        ? "UPDATE account SET active = FALSE WHERE id = ? AND active"
                        : "UPDATE one_time_link SET closed = TRUE WHERE id = ? AND NOT closed";
        return database.update(statement, Uuids.bytes(stone.ids().getFirst())) > 0;
    }
}
