package org.parasol.base.internal;

import java.time.Clock;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.parasol.base.Tenancy;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate whose rows may be seen. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    HibernatePropertiesCustomizer tenantResolver() {
        return properties ->
                properties.put(
                        MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new Resolver());
    }

    /** Fails closed: without a workspace the nil id matches no row. */
    private static final class Resolver implements CurrentTenantIdentifierResolver<UUID> {

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return Tenancy.current().map(workspace -> workspace.value()).orElse(Tenancy.NONE);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
