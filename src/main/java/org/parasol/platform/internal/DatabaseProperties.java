package org.parasol.platform.internal;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database ({@code parasol.database.*}).
 *
 * @param url JDBC address of a server of one's own; empty means the embedded one
 * @param schema the schema's name
 * @param accountHost the host part of the accounts on that server
 * @param accounts user and password (or a file that holds it) for owner, app, release and reader
 * @param binaries where the embedded server's programs are unpacked; by default inside the data
 *     folder
 */
@ConfigurationProperties("parasol.database")
record DatabaseProperties(
        @Nullable String url,
        @DefaultValue("parasol") String schema,
        @DefaultValue("%") String accountHost,
        @DefaultValue Map<String, Credentials> accounts,
        @Nullable Path binaries) {

    /** An account on a server of the operator's own. */
    record Credentials(
            @Nullable String username, @Nullable String password, @Nullable Path passwordFile) {}

    boolean embedded() {
        return url == null || url.isBlank();
    }
}
