package org.parasol.statistics.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;
import org.parasol.base.Uuids;
import org.parasol.statistics.ReleaseRequest;
import org.parasol.statistics.ReleaseRequest.State;
import org.parasol.statistics.StatisticsProblem;
import org.parasol.statistics.SupersessionReason;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was asked for, in the database. A state changes only from the one that was expected. */
@Component
class RequestStore {

    private static final String COLUMNS =
            "SELECT id, asked_by, asked_on, reason, state, problem, release_number, confirmed_by,"
                    + " made_as_of, starts FROM statistics_request";

    private final JdbcTemplate jdbc;

    RequestStore(@Qualifier("release") JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A request as it is stored.
     *
     * @param starts how often its counting was begun
     */
    record Stored(
            ReleaseRequest request, Optional<AccountId> confirmedBy, LocalDate asOf, int starts) {

        ReleaseWish wish() {
            return new ReleaseWish(asOf, request.reason(), Optional.of(request.id()));
        }
    }

    void insert(
            UUID id,
            AccountId by,
            LocalDate on,
            LocalDate asOf,
            Optional<SupersessionReason> reason) {
        jdbc.update(
                "INSERT INTO statistics_request (id, asked_by, asked_on, made_as_of, reason, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Uuids.bytes(id),
                Uuids.bytes(by.value()),
                Date.valueOf(on),
                Date.valueOf(asOf),
                reason.map(Enum::name).orElse(null),
                State.WAITING.name());
    }

    Optional<Stored> newest() {
        return jdbc
                .query(COLUMNS + " ORDER BY position DESC LIMIT 1", (row, number) -> stored(row))
                .stream()
                .findFirst();
    }

    Optional<Stored> find(UUID id) {
        return jdbc
                .query(COLUMNS + " WHERE id = ?", (row, number) -> stored(row), Uuids.bytes(id))
                .stream()
                .findFirst();
    }

    List<Stored> in(State state) {
        return jdbc.query(
                COLUMNS + " WHERE state = ? ORDER BY position",
                (row, number) -> stored(row),
                state.name());
    }

    /** Somebody agreed, for a release of this day; whether it was still waiting. */
    boolean agree(UUID id, @Nullable AccountId by, LocalDate asOf) {
        return jdbc.update(
                        "UPDATE statistics_request SET confirmed_by = ?, made_as_of = ?, state = ?"
                                + " WHERE id = ? AND state = ?",
                        by == null ? null : Uuids.bytes(by.value()),
                        Date.valueOf(asOf),
                        State.RUNNING.name(),
                        Uuids.bytes(id),
                        State.WAITING.name())
                == 1;
    }

    boolean move(UUID id, State from, State to) {
        return jdbc.update(
                        "UPDATE statistics_request SET state = ? WHERE id = ? AND state = ?",
                        to.name(),
                        Uuids.bytes(id),
                        from.name())
                == 1;
    }

    /** In the transaction that stores the release. */
    void frozen(UUID id, int release) {
        int changed =
                jdbc.update(
                        "UPDATE statistics_request SET state = ?, release_number = ?"
                                + " WHERE id = ? AND state = ?",
                        State.FROZEN.name(),
                        release,
                        Uuids.bytes(id),
                        State.RUNNING.name());
        if (changed != 1) {
            throw new IllegalStateException("the request has ended meanwhile");
        }
    }

    void started(UUID id) {
        jdbc.update(
                "UPDATE statistics_request SET starts = starts + 1 WHERE id = ?", Uuids.bytes(id));
    }

    void failed(UUID id, StatisticsProblem problem) {
        jdbc.update(
                "UPDATE statistics_request SET state = ?, problem = ? WHERE id = ? AND state = ?",
                State.FAILED.name(),
                problem.name(),
                Uuids.bytes(id),
                State.RUNNING.name());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        int number = row.getInt(7);
        OptionalInt release = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        return new Stored(
                new ReleaseRequest(
                        Uuids.from(row.getBytes(1)),
                        new AccountId(Uuids.from(row.getBytes(2))),
                        row.getDate(3).toLocalDate(),
                        Optional.ofNullable(row.getString(4)).map(SupersessionReason::valueOf),
                        State.valueOf(row.getString(5)),
                        Optional.ofNullable(row.getString(6)).map(StatisticsProblem::valueOf),
                        release),
                Optional.ofNullable(row.getBytes(8)).map(Uuids::from).map(AccountId::new),
                row.getDate(9).toLocalDate(),
                row.getInt(10));
    }
}
