package org.parasol.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parasol.platform.DataFolder;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParasolTest
class DatabaseAccountsTest {

    @Autowired Database database;
    @Autowired DataFolder folder;

    @ParameterizedTest
    @EnumSource(DatabaseAccount.class)
    void eachAccountSignsInWithItsPassword(DatabaseAccount account) throws SQLException {
        try (Connection connection = connect(account);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CURRENT_USER()")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(account.userName() + "@127.0.0.1");
        }
    }

    @Test
    void theResearchSideReadsNoWorkspace() {
        for (DatabaseAccount account :
                new DatabaseAccount[] {DatabaseAccount.RELEASE, DatabaseAccount.READER}) {
            assertThatThrownBy(() -> query(account, "SELECT COUNT(*) FROM parasol.workspace"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void onlyTheOwnerChangesTheSchema() {
        assertThatThrownBy(
                        () -> query(DatabaseAccount.APP, "CREATE TABLE parasol.intruder (id INT)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void rootCannotSignInOverTheNetwork() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", "").close())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theNilWorkspaceCannotBeStored() {
        assertThatThrownBy(
                        () ->
                                query(
                                        DatabaseAccount.OWNER,
                                        "INSERT INTO parasol.workspace (id, row_version, created_month,"
                                                + " name_sealed) VALUES (REPEAT(CHAR(0), 16), 0,"
                                                + " '2026-01', 'x')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("workspace_not_nil");
    }

    @Test
    void secretsAndFilesAreClosedToOthers() throws Exception {
        try (Stream<Path> secrets = Files.list(folder.path().resolve("secrets"))) {
            assertThat(secrets)
                    .isNotEmpty()
                    .allSatisfy(
                            file ->
                                    assertThat(Files.getPosixFilePermissions(file))
                                            .isEqualTo(
                                                    PosixFilePermissions.fromString("rw-------")));
        }
        assertThat(Files.getPosixFilePermissions(folder.path()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(folder.database().resolve("accounts.sql")).doesNotExist();
    }

    @Test
    void theRedoLogIsReplaced() throws Exception {
        EmbeddedDatabase embedded = (EmbeddedDatabase) database;
        Path log = folder.database().resolve("data/ib_logfile0");
        long before = Files.size(log);
        embedded.replaceRedoLog();
        assertThat(Files.size(log)).isNotEqualTo(before);
    }

    private Connection connect(DatabaseAccount account) throws SQLException {
        String server = database.url().replace("/" + database.schema(), "/");
        return DriverManager.getConnection(
                server, database.userName(account), database.password(account));
    }

    private void query(DatabaseAccount account, String sql) throws SQLException {
        try (Connection connection = connect(account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
