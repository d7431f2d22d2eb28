package org.parasol.platform.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.parasol.platform.DataFolder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The statistics of an installation that does not run: its database alone is started, and read by
 * the accounts that can read no report.
 */
public final class StoppedInstallation implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final SingleConnectionDataSource release;
    private final SingleConnectionDataSource reader;

    private StoppedInstallation(ConfigurableApplicationContext context) {
        this.context = context;
        VerifyLog.requireDatabase(
                context.getBean(DataFolder.class), context.getBean(DatabaseProperties.class));
        Database database = context.getBean(Database.class);
        this.release = connection(database, DatabaseAccount.RELEASE);
        this.reader = connection(database, DatabaseAccount.READER);
    }

    /**
     * Starts the database.
     *
     * @param settings as for the application
     * @throws RuntimeException see {@link #sentence}
     */
    public static StoppedInstallation open(Stream<String> settings) {
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(DatabaseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .run(
                                Stream.concat(VerifyLog.QUIET.stream(), settings)
                                        .toArray(String[]::new));
        try {
            return new StoppedInstallation(context);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** What is in the way, for the person at the terminal, where that is known. */
    public static Optional<String> sentence(Throwable thrown) {
        return VerifyLog.sentence(thrown);
    }

    /** As the account that reads facts and writes releases. */
    public JdbcTemplate release() {
        return new JdbcTemplate(release);
    }

    /** As the account that reads releases and nothing else. */
    public JdbcTemplate reader() {
        return new JdbcTemplate(reader);
    }

    private static SingleConnectionDataSource connection(
            Database database, DatabaseAccount account) {
        return new SingleConnectionDataSource(
                database.url(), database.userName(account), database.password(account), true);
    }

    @Override
    public void close() {
        release.destroy();
        reader.destroy();
        context.close();
    }
}
