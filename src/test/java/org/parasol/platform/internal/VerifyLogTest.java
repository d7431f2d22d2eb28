package org.parasol.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, against a server of somebody else's with entries that were made for it. */
class VerifyLogTest {

    private static final String SCOPE = "00112233-4455-6677-8899-aabbccddeeff";

    private static SomebodyElsesServer server;
    private static Database database;

    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        server = new SomebodyElsesServer();
        server.makeAccounts();
        database = ExternalDatabase.reach(server.properties());
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.userName(DatabaseAccount.OWNER),
                        database.password(DatabaseAccount.OWNER))
                .locations("classpath:db/migration")
                .placeholders(DatabaseConfiguration.placeholders(database))
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void itTellsEachLogAndEndsWithOneWhereOneIsBroken() throws Exception {
        assertThat(run(database.url())).startsWith("0 ").contains("platform: 0 entries, whole");

        owner(
                "INSERT INTO audit_head VALUES (X'00112233445566778899AABBCCDDEEFF', 0,"
                        + " REPEAT(X'00', 32))");
        assertThat(run(database.url()))
                .startsWith("0 ")
                .contains(SCOPE + ": 0 entries, whole", "  its reports: 0 entries, whole");

        owner("UPDATE audit_head SET sequence = 3");
        assertThat(run(database.url()))
                .startsWith("1 ")
                .contains(SCOPE + ": entry 1 does not fit (cut-off)", "Not every log is whole.");
        owner("DELETE FROM audit_head");

        owner(
                "INSERT INTO audit_signed_head VALUES (X'00112233445566778899AABBCCDDEEFF', 7,"
                        + " '2026-11-23', REPEAT(X'01', 32), 0, REPEAT(X'00', 32), 'x', 'x')");
        assertThat(run(database.url()))
                .as("a log of which a signed end alone is left")
                .startsWith("1 ")
                .contains(SCOPE + ": entry 7 does not fit");
        owner("DELETE FROM audit_signed_head");
    }

    @Test
    void aServerThatDoesNotAnswerIsNoVerdict() {
        assertThat(run("jdbc:mariadb://127.0.0.1:1/parasol"))
                .startsWith("2 ")
                .contains("does not answer");
        assertThat(run("")).startsWith("2 ").contains("There is no database in the data folder");
    }

    private String run(String url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments =
                Stream.concat(
                                Stream.of(
                                        "--parasol.data=" + folder,
                                        "--parasol.database.url=" + url),
                                Arrays.stream(DatabaseAccount.values())
                                        .flatMap(VerifyLogTest::credentials))
                        .toArray(String[]::new);
        int code = VerifyLog.run(arguments, both, both);
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static Stream<String> credentials(DatabaseAccount account) {
        String prefix = "--parasol.database.accounts." + account.key() + ".";
        return Stream.of(
                prefix + "username=" + database.userName(account),
                prefix + "password=" + database.password(account));
    }

    private static void owner(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(),
                                database.userName(DatabaseAccount.OWNER),
                                database.password(DatabaseAccount.OWNER));
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
