package org.parasol.platform.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A MariaDB server that somebody else runs; its accounts come from the configuration. */
final class ExternalDatabase implements Database {

    private final DatabaseProperties properties;

    ExternalDatabase(DatabaseProperties properties) {
        this.properties = properties;
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
