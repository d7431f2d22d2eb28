package org.parasol.access.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parasol.access.ApiCaller;
import org.parasol.access.ApiScope;
import org.parasol.access.ApiTokenRecord;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.AfterRestore;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tokens by their hashes. A restored backup would bring back those that were revoked since: all end
 * with it.
 */
@Component
public class ApiTokenStore implements AfterRestore {

    private static final String COLUMNS = "id, ending, scopes, made_on, expires_on, used_on";

    private final JdbcTemplate database;
    private final AccountRows accounts;

    ApiTokenStore(JdbcTemplate database, AccountRows accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /**
     * What a token opens.
     *
     * @param caller whoever brings it
     */
    record Opened(ApiCaller caller, Set<ApiScope> scopes) {}

    public void insert(ApiTokenRecord token, AccountId account, byte[] secret) {
        database.update(
                "INSERT INTO api_token (id, account_id, hash, ending, scopes, made_on, expires_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Uuids.bytes(token.id()),
                Uuids.bytes(account.value()),
                hash(secret),
                token.ending(),
                token.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                Date.valueOf(token.madeOn()),
                Date.valueOf(token.expiresOn()));
    }

    /** An account's tokens that open something on this day, newest first. */
    public List<ApiTokenRecord> of(AccountId account, LocalDate day) {
        return database.query(
                "SELECT "
                        + COLUMNS
                        + " FROM api_token WHERE account_id = ? AND expires_on > ?"
                        + " ORDER BY made_on DESC, id",
                (row, number) -> token(row),
                Uuids.bytes(account.value()),
                Date.valueOf(day));
    }

    /** Whether the account had this token. */
    public boolean delete(UUID id, AccountId account) {
        return database.update(
                        "DELETE FROM api_token WHERE id = ? AND account_id = ?",
                        Uuids.bytes(id),
                        Uuids.bytes(account.value()))
                == 1;
    }

    @Override
    public void restored(LocalDate stateOf, LocalDate found) {
        database.update("DELETE FROM api_token");
    }

    /** What it opens on this day; nothing without an active researcher behind it. */
    Optional<Opened> open(byte[] secret, LocalDate day) {
        Optional<Opened> found =
                database
                        .query(
                                "SELECT "
                                        + COLUMNS
                                        + ", account_id FROM api_token WHERE hash = ? AND"
                                        + " expires_on > ?",
                                (row, number) ->
                                        new Opened(
                                                new ApiCaller(
                                                        new AccountId(Uuids.from(row.getBytes(7))),
                                                        Uuids.from(row.getBytes(1))),
                                                token(row).scopes()),
                                hash(secret),
                                Date.valueOf(day))
                        .stream()
                        .findFirst()
                        .filter(opened -> isResearcher(opened.caller().account()));
        found.ifPresent(
                opened ->
                        database.update(
                                "UPDATE api_token SET used_on = ? WHERE id = ? AND"
                                        + " (used_on IS NULL OR used_on <> ?)",
                                Date.valueOf(day),
                                Uuids.bytes(opened.caller().token()),
                                Date.valueOf(day)));
        return found;
    }

    private boolean isResearcher(AccountId account) {
        return accounts.findById(account.value())
                .filter(row -> row.active() && row.roles().contains(Role.RESEARCHER))
                .isPresent();
    }

    private static ApiTokenRecord token(ResultSet row) throws SQLException {
        return new ApiTokenRecord(
                Uuids.from(row.getBytes(1)),
                row.getString(2),
                Arrays.stream(row.getString(3).split(","))
                        .map(ApiScope::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getDate(4).toLocalDate(),
                row.getDate(5).toLocalDate(),
                Optional.ofNullable(row.getDate(6)).map(Date::toLocalDate));
    }

    private static byte[] hash(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
