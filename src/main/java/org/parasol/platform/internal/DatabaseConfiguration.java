package org.parasol.platform.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.parasol.platform.DataFolder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * One server, four accounts: each part of Parasol connects as the account that may do its work and
 * no other.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${parasol.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    DataFolderLock dataFolderLock(DataFolder folder) {
        return DataFolderLock.take(folder);
    }

    @Bean
    Database database(DataFolder folder, DataFolderLock held, DatabaseProperties properties) {
        return properties.embedded()
                ? EmbeddedDatabase.start(folder, properties.binaries())
                : ExternalDatabase.reach(properties);
    }

    @Bean
    JdbcConnectionDetails appConnection(Database database) {
        return new AppConnection(database);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database);
    }

    @Bean
    FlywayConfigurationCustomizer grantees(Database database) {
        return flyway -> flyway.placeholders(placeholders(database));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("release")
    @DependsOn("flywayInitializer")
    HikariDataSource releaseDataSource(Database database) {
        return pool(database, DatabaseAccount.RELEASE, 3);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("release")
    JdbcTemplate releaseJdbcTemplate(@Qualifier("release") DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("release")
    JdbcTransactionManager releaseTransactions(@Qualifier("release") DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reader")
    @DependsOn("flywayInitializer")
    HikariDataSource readerDataSource(Database database) {
        return pool(database, DatabaseAccount.READER, 4);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reader")
    JdbcTemplate readerJdbcTemplate(@Qualifier("reader") DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reader")
    JdbcTransactionManager readerTransactions(@Qualifier("reader") DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** What the migrations' grants name. */
    static Map<String, String> placeholders(Database database) {
        return Map.of(
                "app", database.grantee(DatabaseAccount.APP),
                "release", database.grantee(DatabaseAccount.RELEASE),
                "reader", database.grantee(DatabaseAccount.READER),
                "database", database.schema());
    }

    private static HikariDataSource pool(Database database, DatabaseAccount account, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(account.key());
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.userName(account));
        pool.setPassword(database.password(account));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(5_000);
        return pool;
    }

    /** How the application reaches the database. */
    private record AppConnection(Database database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.userName(DatabaseAccount.APP);
        }

        @Override
        public String getPassword() {
            return database.password(DatabaseAccount.APP);
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }

    /** How migrations reach the database. */
    private record OwnerConnection(Database database) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return database.userName(DatabaseAccount.OWNER);
        }

        @Override
        public String getPassword() {
            return database.password(DatabaseAccount.OWNER);
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }
}
