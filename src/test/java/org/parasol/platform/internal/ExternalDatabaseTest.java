package org.parasol.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parasol.base.StartupProblemException;

/**
 * A server of the operator's own, with the accounts that docker/accounts.sh makes: the same
 * migrations and the same walls between accounts as on the embedded one.
 */
class ExternalDatabaseTest {

    private static SomebodyElsesServer server;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        server = new SomebodyElsesServer();
        // The second run finds everything there and changes nothing.
        assertThat(server.makeAccounts()).isZero();
        assertThat(server.makeAccounts()).isZero();
        database = ExternalDatabase.reach(server.properties());
        migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void migrationsRunOnceAndGrantsAgain() {
        assertThat(migrate()).isZero();
        assertThatCode(() -> ExternalDatabase.reach(server.properties()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APP     | SELECT COUNT(*) FROM workspace",
                "APP     | SELECT id, contributor FROM fact",
                "RELEASE | SELECT COUNT(*) FROM fact",
                "RELEASE | SELECT COUNT(*) FROM statistics_release",
                "READER  | SELECT COUNT(*) FROM statistics_cell"
            })
    void eachAccountDoesItsWork(DatabaseAccount account, String sql) {
        assertThatCode(() -> execute(account, sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APP     | SELECT country FROM fact",
                "APP     | SELECT COUNT(*) FROM statistics_cell",
                "APP     | DELETE FROM audit_entry",
                "APP     | CREATE TABLE intruder (id INT)",
                "RELEASE | SELECT COUNT(*) FROM workspace",
                "RELEASE | SELECT COUNT(*) FROM report_part",
                "RELEASE | DELETE FROM fact",
                "RELEASE | DELETE FROM statistics_release",
                "READER  | SELECT COUNT(*) FROM fact",
                "READER  | SELECT COUNT(*) FROM account",
                "READER  | DELETE FROM statistics_cell",
                "OWNER   | SELECT COUNT(*) FROM mysql.global_priv",
                "OWNER   | CREATE DATABASE elsewhere"
            })
    void andNoOthers(DatabaseAccount account, String sql) {
        assertThatThrownBy(() -> execute(account, sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseAccount.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWNER"})
    void grantsAreOnTablesAlone(DatabaseAccount account) throws SQLException {
        assertThat(
                        execute(
                                account,
                                "SELECT privilege_type FROM information_schema.user_privileges"
                                        + " WHERE privilege_type <> 'USAGE' UNION SELECT"
                                        + " privilege_type FROM"
                                        + " information_schema.schema_privileges"))
                .isFalse();
    }

    @Test
    void aWrongPasswordIsSaidInOneSentence(@TempDir Path passwords) throws Exception {
        copySecrets(passwords);
        Files.writeString(passwords.resolve("database-release"), "not-this-one");
        assertThatThrownBy(
                        () ->
                                ExternalDatabase.reach(
                                        server.properties(
                                                server.url("parasol")
                                                        + "?trustStorePassword=quoted",
                                                passwords)))
                .isInstanceOf(StartupProblemException.class)
                .hasMessageContaining("refuses the account parasol_release")
                .hasMessageNotContainingAny("not-this-one", "quoted", "\n");
    }

    @Test
    void aMissingPasswordFileIsNamedAndTheScriptRefusesItToo(@TempDir Path passwords)
            throws Exception {
        assertThatThrownBy(
                        () ->
                                ExternalDatabase.reach(
                                        server.properties(server.url("parasol"), passwords)))
                .isInstanceOf(StartupProblemException.class)
                .hasMessageContaining(passwords.resolve("database-owner") + " cannot be read");
        Path file = server.secrets.resolve("database-reader");
        Path away = Files.move(file, passwords.resolve("away"));
        assertThat(server.makeAccounts()).isNotZero();
        Files.move(away, file);
        assertThatCode(() -> ExternalDatabase.reach(server.properties()))
                .doesNotThrowAnyException();
    }

    @Test
    void aSchemaThatIsNotThereIsSaidInOneSentence() {
        assertThatThrownBy(
                        () ->
                                ExternalDatabase.reach(
                                        server.properties(server.url("other"), server.secrets)))
                .isInstanceOf(StartupProblemException.class)
                .hasMessageContaining("no such schema for the account parasol_owner");
    }

    @Test
    void anEncryptedConnectionNeedsNoCertificateOfOurs() throws Exception {
        DatabaseProperties encrypted =
                server.properties(server.url("parasol") + "?sslMode=verify-full", server.secrets);
        assertThat(server.makeAccounts()).isZero();
        ExternalDatabase.reach(encrypted);
        try (Connection connection =
                        DriverManager.getConnection(
                                server.url("parasol") + "?sslMode=verify-full",
                                "parasol_app",
                                Files.readString(server.secrets.resolve("database-app")).strip());
                Statement statement = connection.createStatement();
                ResultSet cipher = statement.executeQuery("SHOW STATUS LIKE 'Ssl_cipher'")) {
            assertThat(cipher.next()).isTrue();
            assertThat(cipher.getString(2)).startsWith("TLS");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://127.0.0.1:1/parasol, does not answer",
        "jdbc:mariadb://192.0.2.1/parasol, leads to another machine",
        "jdbc:mariadb://192.0.2.1/parasol?sslMode=trust&user=x, leads to another machine",
        "'jdbc:mariadb://localhost,192.0.2.1/parasol', leads to another machine",
        "jdbc:mariadb://localhost.example.org/parasol, leads to another machine",
        "jdbc:mysql://127.0.0.1/parasol, has to look like jdbc:mariadb",
        "127.0.0.1:3306, has to look like jdbc:mariadb"
    })
    void aServerThatIsNotThereIsSaidInOneSentence(String url, String said) {
        assertThatThrownBy(() -> ExternalDatabase.reach(server.properties(url, server.secrets)))
                .isInstanceOf(StartupProblemException.class)
                .hasMessageContaining(said);
    }

    private static int migrate() {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.userName(DatabaseAccount.OWNER),
                        database.password(DatabaseAccount.OWNER))
                .locations("classpath:db/migration")
                .placeholders(DatabaseConfiguration.placeholders(database))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void copySecrets(Path folder) throws Exception {
        for (DatabaseAccount account : DatabaseAccount.values()) {
            String name = "database-" + account.key();
            Files.copy(server.secrets.resolve(name), folder.resolve(name));
            folder.resolve(name).toFile().setWritable(true);
        }
    }

    /** Returns whether the first row is there. */
    private static boolean execute(DatabaseAccount account, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(),
                                database.userName(account),
                                database.password(account));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return false;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next();
            }
        }
    }
}
