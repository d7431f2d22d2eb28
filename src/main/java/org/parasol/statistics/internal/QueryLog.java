package org.parasol.statistics.internal;

import jakarta.annotation.PreDestroy;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.parasol.base.AccountId;
import org.parasol.base.Uuids;
import org.parasol.statistics.QueryCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts who reads which table, in memory until the next writing, so that no reading waits. What is
 * older than its time is deleted.
 */
@Component
public class QueryLog {

    private static final Logger LOG = LoggerFactory.getLogger(QueryLog.class);
    private static final int KEPT_DAYS = 400;

    private final JdbcTemplate database;
    private final Clock clock;
    private Map<Asked, Integer> waiting = new HashMap<>();

    QueryLog(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Asked(AccountId account, LocalDate day, int release, String table) {}

    /** A researcher read a table. */
    public synchronized void asked(AccountId researcher, int release, String table) {
        waiting.merge(new Asked(researcher, today(), release, table), 1, Integer::sum);
    }

    /** What one researcher asked, newest first. */
    public List<QueryCount> of(AccountId researcher) {
        write();
        return database.query(
                "SELECT DATE_FORMAT(asked_on, '%Y-%m'), release_number, table_name, SUM(times)"
                        + " FROM statistics_query WHERE account_id = ?"
                        + " GROUP BY 1, 2, 3 ORDER BY 1 DESC, 4 DESC, 2, 3",
                (row, number) ->
                        new QueryCount(
                                row.getString(1), row.getInt(2), row.getString(3), row.getInt(4)),
                Uuids.bytes(researcher.value()));
    }

    /** What all asked since a day, most first. */
    public List<QueryCount> since(LocalDate day) {
        write();
        return database.query(
                "SELECT table_name, SUM(times) FROM statistics_query WHERE asked_on >= ?"
                        + " GROUP BY 1 ORDER BY 2 DESC, 1",
                (row, number) -> new QueryCount("", 0, row.getString(1), row.getInt(2)),
                Date.valueOf(day));
    }

    /** How many researchers asked anything since a day. */
    public int researchersSince(LocalDate day) {
        write();
        Integer found =
                database.queryForObject(
                        "SELECT COUNT(DISTINCT account_id) FROM statistics_query WHERE asked_on >= ?",
                        Integer.class,
                        Date.valueOf(day));
        return found == null ? 0 : found;
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    @PreDestroy
    void write() {
        Map<Asked, Integer> now;
        synchronized (this) {
            now = waiting;
            waiting = new HashMap<>();
        }
        if (now.isEmpty()) {
            return;
        }
        try {
            database.batchUpdate(
                    "INSERT INTO statistics_query (account_id, asked_on, release_number, table_name,"
                            + " times) VALUES (?, ?, ?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE times = times + VALUES(times)",
                    now.entrySet().stream()
                            .map(
                                    entry ->
                                            new Object[] {
                                                Uuids.bytes(entry.getKey().account().value()),
                                                Date.valueOf(entry.getKey().day()),
                                                entry.getKey().release(),
                                                entry.getKey().table(),
                                                entry.getValue()
                                            })
                            .toList());
        } catch (DataAccessException e) {
            LOG.warn("Queries could not be counted: {}", e.getClass().getSimpleName());
        }
    }

    @Scheduled(cron = "0 50 3 * * *")
    void forget() {
        database.update(
                "DELETE FROM statistics_query WHERE asked_on < ?",
                Date.valueOf(today().minusDays(KEPT_DAYS)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
