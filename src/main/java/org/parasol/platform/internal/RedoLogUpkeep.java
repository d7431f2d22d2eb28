package org.parasol.platform.internal;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Replaces the embedded server's redo log every night, so that the order of writing is forgotten.
 */
@Component
class RedoLogUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(RedoLogUpkeep.class);

    private final Database database;

    RedoLogUpkeep(Database database) {
        this.database = database;
    }

    @Scheduled(cron = "0 30 3 * * *")
    void replace() {
        if (database instanceof EmbeddedDatabase embedded) {
            try {
                embedded.replaceRedoLog();
            } catch (SQLException e) {
                LOG.warn("The redo log could not be replaced tonight: {}", e.getSQLState());
            }
        }
    }
}
