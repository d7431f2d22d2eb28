package org.parasol.statistics.internal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.parasol.base.AfterRestore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which releases have a page without sign-in; after a restored backup none has, because one could
 * have been taken back since.
 */
@Component
public class PublicMarks implements AfterRestore {

    private final JdbcTemplate release;
    private final JdbcTemplate reader;

    PublicMarks(
            @Qualifier("release") JdbcTemplate release, @Qualifier("reader") JdbcTemplate reader) {
        this.release = release;
        this.reader = reader;
    }

    @Override
    public void restored(LocalDate stateOf, LocalDate found) {
        release.update("DELETE FROM statistics_public");
    }

    /** Their numbers, as stored now. */
    public Set<Integer> numbers() {
        return new HashSet<>(
                reader.queryForList("SELECT release_number FROM statistics_public", Integer.class));
    }

    /** Whether it was not marked before. */
    public boolean mark(int number, LocalDate day) {
        return release.update(
                        "INSERT IGNORE INTO statistics_public (release_number, since) VALUES (?, ?)",
                        number,
                        Date.valueOf(day))
                == 1;
    }

    /** Whether it was marked. */
    public boolean unmark(int number) {
        return release.update("DELETE FROM statistics_public WHERE release_number = ?", number)
                == 1;
    }
}
