package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class VaultConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withUserConfiguration(VaultConfiguration.class)
                    .withBean(PasswordStretching.class)
                    .withBean(ApplicationSecret.class)
                    .withPropertyValues(
                            "parasol.secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    @Test
    void withoutSettingsPasswordsAreStretchedAtFullStrength() {
        application.run(
                context -> {
                    PasswordParameters fresh = context.getBean(PasswordStretching.class).fresh();
                    assertThat(fresh.memoryKib()).isEqualTo(65_536);
                    assertThat(fresh.iterations()).isEqualTo(3);
                    assertThat(fresh.parallelism()).isEqualTo(1);
                    assertThat(context).hasSingleBean(ApplicationSecret.class);
                });
    }

    @Test
    void weakerSettingsStopTheStart() {
        application
                .withPropertyValues("parasol.vault.argon2.memory-kib=1024")
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .rootCause()
                                        .hasMessageContaining(
                                                "parasol.vault.argon2.* is too weak"));
    }

    @Test
    void testsMayStretchLess() {
        application
                .withPropertyValues(
                        "parasol.vault.argon2.memory-kib=1024", "spring.profiles.active=test")
                .run(
                        context ->
                                assertThat(
                                                context.getBean(PasswordStretching.class)
                                                        .fresh()
                                                        .memoryKib())
                                        .isEqualTo(1024));
    }
}
