package org.parasol.vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the vault's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Argon2Settings.class, SecretSettings.class})
class VaultConfiguration {}
