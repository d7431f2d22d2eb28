package org.parasol.facts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends facts whose last quarter is over, of every contributor. */
@Service
public class FactRetention {

    private final JdbcTemplate database;

    FactRetention(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Removes what was to be kept until an earlier quarter.
     *
     * @param quarter for example 2031-Q4
     * @return how many there were
     */
    @Transactional
    public int removeBefore(String quarter) {
        return database.update("DELETE FROM fact WHERE retention_quarter < ?", quarter);
    }
}
