package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parasol.vault.VaultFixture.assertRefused;
import static org.parasol.vault.VaultFixture.weak;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PasswordStretchingTest {

    private static final Argon2Settings WEAK = weak(1, 0, Duration.ofMillis(100));
    private static final byte[] SALT = new byte[16];

    private final PasswordStretching stretching =
            new PasswordStretching(WEAK, WEAK, Argon2id.fastest());

    @Test
    void thePasswordMatchesItselfAndNoOther() {
        PasswordParameters parameters = stretching.fresh();
        byte[] stored = stretch("correct horse", parameters).verifierHash();

        assertThat(stretch("correct horse", parameters).matches(stored)).isTrue();
        assertThat(stretch("correct horsf", parameters).matches(stored)).isFalse();
        assertThat(stretch("", parameters).matches(stored)).isFalse();
        assertThat(stretch("correct horse", stretching.fresh()).matches(stored)).isFalse();
        assertThat(stretch("correct horse", parameters).wrappingKey()).isNotEqualTo(stored);
    }

    @Test
    void bothWritingsOfALetterAreOnePassword() {
        PasswordParameters parameters = stretching.fresh();
        byte[] stored = stretch("caf\u00e9 \ud83c\udf02 \u0439", parameters).verifierHash();

        assertThat(stretch("cafe\u0301 \ud83c\udf02 \u0438\u0306", parameters).matches(stored))
                .isTrue();
        // Compatibility forms stay apart: NFC, not NFKC.
        assertThat(stretch("\uff43afé \ud83c\udf02 \u0439", parameters).matches(stored)).isFalse();
    }

    @Test
    void theTypedPasswordIsWipedAndCannotBeUsedAgainByMistake() {
        char[] typed = "secret".toCharArray();
        stretching.stretch(typed, stretching.fresh());

        assertThat(new String(typed)).doesNotContainPattern("[a-z]");
        assertThatThrownBy(() -> stretching.stretch(typed, stretching.fresh()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longPasswordsThatGrowWhenNormalisedFit() {
        // U+0958 is excluded from composition: NFC makes two characters of it.
        String grows = "\u0958".repeat(5000);

        assertThat(PasswordText.bytes(grows.toCharArray())).hasSize(5000 * 6);
    }

    @Test
    void theLibraryAndJavaMakeTheSame() {
        PasswordParameters parameters = new PasswordParameters(64, 2, 1, SALT);

        assertThat(Argon2id.library().run(new byte[] {1, 2}, parameters))
                .hasSize(64)
                .isEqualTo(Argon2id.inJava().run(new byte[] {1, 2}, parameters));
    }

    @Test
    void noConfigurationGoesBelowTheFloorOutsideTests() {
        MockEnvironment production = new MockEnvironment();
        MockEnvironment test = new MockEnvironment();
        test.setActiveProfiles("test");

        assertThatThrownBy(() -> new PasswordStretching(WEAK, production))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("too weak");
        assertThat(new PasswordStretching(WEAK, test).fresh().memoryKib()).isEqualTo(8);
        assertThat(new PasswordStretching(Argon2Settings.FLOOR, production).fresh().memoryKib())
                .isEqualTo(65_536);
    }

    @Test
    void weakParametersInARowAreRefused() {
        PasswordStretching strong =
                new PasswordStretching(
                        Argon2Settings.FLOOR, Argon2Settings.FLOOR, Argon2id.fastest());

        for (PasswordParameters weaker :
                List.of(
                        new PasswordParameters(65_535, 3, 1, SALT),
                        new PasswordParameters(65_536, 2, 1, SALT))) {
            assertRefused(
                    VaultProblem.DAMAGED, () -> strong.stretch("secret".toCharArray(), weaker));
        }
    }

    @Test
    void parametersSurviveTheirEncoding() {
        PasswordParameters parameters = stretching.fresh();

        assertThat(PasswordParameters.parse(parameters.encode())).isEqualTo(parameters);
        assertThat(new PasswordParameters(65_536, 3, 1, SALT).encode())
                .isEqualTo("argon2id,m=65536,t=3,p=1,s=AAAAAAAAAAAAAAAAAAAAAA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "argon2id,m=65536,t=3,p=1",
                "argon2i,m=65536,t=3,p=1,s=AAAAAAAAAAAAAAAAAAAAAA",
                "argon2id,m=9999999,t=3,p=1,s=AAAAAAAAAAAAAAAAAAAAAA",
                "argon2id,m=65536,t=0,p=1,s=AAAAAAAAAAAAAAAAAAAAAA",
                "argon2id,m=65536,t=99,p=1,s=AAAAAAAAAAAAAAAAAAAAAA",
                "argon2id,m=65536,t=3,p=99,s=AAAAAAAAAAAAAAAAAAAAAA",
                "argon2id,m=65536,t=3,p=1,s=AAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void otherParametersAreNotRead(String encoded) {
        assertRefused(VaultProblem.DAMAGED, () -> PasswordParameters.parse(encoded));
    }

    @Test
    void aFullQueueIsToldAtOnceAndALongWaitInTheEnd() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Argon2id slow =
                (password, parameters) -> {
                    running.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return new byte[Argon2id.LENGTH];
                };
        PasswordStretching noQueue = new PasswordStretching(WEAK, WEAK, slow);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<StretchedPassword> first =
                    threads.submit(() -> noQueue.stretch("a".toCharArray(), noQueue.fresh()));
            running.await();
            assertRefused(
                    VaultProblem.BUSY, () -> noQueue.stretch("b".toCharArray(), noQueue.fresh()));
            goOn.countDown();
            first.get();
        }
        noQueue.stretch("c".toCharArray(), noQueue.fresh()).close();
    }

    @Test
    void whoWaitsLongerThanThePatienceIsTold() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Argon2id slow =
                (password, parameters) -> {
                    running.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return new byte[Argon2id.LENGTH];
                };
        PasswordStretching queue =
                new PasswordStretching(weak(1, 1, Duration.ofMillis(100)), WEAK, slow);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<StretchedPassword> first =
                    threads.submit(() -> queue.stretch("a".toCharArray(), queue.fresh()));
            running.await();
            long before = System.nanoTime();
            assertRefused(VaultProblem.BUSY, () -> queue.stretch("b".toCharArray(), queue.fresh()));
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(90));
            goOn.countDown();
            first.get();
        }
    }

    private StretchedPassword stretch(String password, PasswordParameters parameters) {
        return stretching.stretch(password.toCharArray(), parameters);
    }
}
