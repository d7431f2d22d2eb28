package org.parasol.testing;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Each run of the tests starts with an empty schema on the server that the run before left
 * installed.
 */
@Configuration(proxyBeanMethods = false)
@Profile("test")
class FreshSchema {

    @Bean
    FlywayMigrationStrategy cleanFirst() {
        return flyway -> {
            flyway.clean();
            flyway.migrate();
        };
    }
}
