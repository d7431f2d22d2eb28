package org.parasol.platform.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parasol.base.StartupProblemException;

/** A MariaDB server that somebody else runs; its accounts come from the configuration. */
final class ExternalDatabase implements Database {

    // The server's error codes.
    private static final int SCHEMA_DENIED = 1044;
    private static final int SIGN_IN_DENIED = 1045;
    private static final int SCHEMA_UNKNOWN = 1049;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST =
            Pattern.compile("jdbc:mariadb://(\\[[^]]*]|[^:/?,]*)[:/?].*");
    private static final Pattern VERIFIED =
            Pattern.compile(".*[?&]sslMode=verify-(full|ca)(&.*)?", Pattern.CASE_INSENSITIVE);

    private final DatabaseProperties properties;

    private ExternalDatabase(DatabaseProperties properties) {
        this.properties = properties;
    }

    /**
     * Knocks with each account before anything else asks the server.
     *
     * @throws StartupProblemException where the server, the schema or an account is not there, or
     *     what is said on the way could be read by others
     */
    static ExternalDatabase reach(DatabaseProperties properties) {
        ExternalDatabase database = new ExternalDatabase(properties);
        if (!database.url().startsWith("jdbc:mariadb:")) {
            throw new StartupProblemException(
                    "parasol.database.url has to look like jdbc:mariadb://HOST:PORT/parasol.");
        }
        if (!onThisMachine(database.url()) && !VERIFIED.matcher(database.url()).matches()) {
            throw new StartupProblemException(
                    "parasol.database.url leads to another machine, so it has to end in"
                            + " ?sslMode=verify-full; MariaDB from 11.4 on needs no certificate of"
                            + " yours for that.");
        }
        for (DatabaseAccount account : DatabaseAccount.values()) {
            database.knock(account);
        }
        return database;
    }

    /** Several hosts, or none, are another machine. */
    private static boolean onThisMachine(String url) {
        Matcher host = HOST.matcher(url);
        return host.matches() && LOOPBACK.contains(host.group(1).toLowerCase(Locale.ROOT));
    }

    private void knock(DatabaseAccount account) {
        try {
            DriverManager.getConnection(url(), userName(account), password(account)).close();
        } catch (SQLException e) {
            // Before the first migration the others have nothing in the schema yet.
            if (e.getErrorCode() != SCHEMA_DENIED || account == DatabaseAccount.OWNER) {
                throw new StartupProblemException(sentence(account, e.getErrorCode()), e);
            }
        }
    }

    private String sentence(DatabaseAccount account, int code) {
        // What stands behind the question mark may be a password.
        String server = url().replaceFirst("\\?.*", "");
        return switch (code) {
            case SIGN_IN_DENIED ->
                    "The database at "
                            + server
                            + " refuses the account "
                            + userName(account)
                            + "; give it the password in its password file, for example with"
                            + " docker/accounts.sh.";
            case SCHEMA_DENIED, SCHEMA_UNKNOWN ->
                    "The database at "
                            + server
                            + " has no such schema for the account "
                            + userName(account)
                            + "; docker/accounts.sh makes it.";
            default ->
                    "The database at "
                            + server
                            + " does not answer; start it, or mend parasol.database.url.";
        };
    }

    @Override
    public String url() {
        return Objects.requireNonNull(properties.url());
    }

    @Override
    public String userName(DatabaseAccount account) {
        DatabaseProperties.Credentials credentials = properties.accounts().get(account.key());
        String name = credentials == null ? null : credentials.username();
        return name == null ? account.userName() : name;
    }

    @Override
    public String password(DatabaseAccount account) {
        DatabaseProperties.Credentials credentials = properties.accounts().get(account.key());
        if (credentials != null) {
            if (credentials.password() != null) {
                return credentials.password();
            }
            if (credentials.passwordFile() != null) {
                return read(credentials.passwordFile());
            }
        }
        throw missing(account);
    }

    @Override
    public String grantee(DatabaseAccount account) {
        return "`" + userName(account) + "`@`" + properties.accountHost() + "`";
    }

    @Override
    public String schema() {
        return properties.schema();
    }

    @Override
    public void close() {
        // somebody else's server goes on
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartupProblemException(
                    "The database password file " + file + " cannot be read.", e);
        }
    }

    private static StartupProblemException missing(DatabaseAccount account) {
        return new StartupProblemException(
                "The database account '"
                        + account.key()
                        + "' has no password; set parasol.database.accounts."
                        + account.key()
                        + ".password-file.");
    }
}
