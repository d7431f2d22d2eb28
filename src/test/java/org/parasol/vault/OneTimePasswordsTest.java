package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parasol.base.AccountId;

/** One-time passwords against the numbers that RFC 6238 gives, the last six digits of each. */
class OneTimePasswordsTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theStandardsNumbers(long second, String code) {
        assertThat(at(second).step(new OneTimeSecret(SECRET.clone()), code))
                .isEqualTo(OptionalLong.of(second / 30));
    }

    @Test
    void halfAMinuteAroundIsRightAndNothingElse() {
        String code = "005924";
        for (long aside : new long[] {-30, 0, 30}) {
            assertThat(at(1234567890 + aside).step(new OneTimeSecret(SECRET.clone()), code))
                    .hasValue(1234567890L / 30);
        }
        for (long aside : new long[] {-90, -60, 60, 90}) {
            assertThat(at(1234567890 + aside).step(new OneTimeSecret(SECRET.clone()), code))
                    .isEmpty();
        }
    }

    @Test
    void whatWasUsedIsNotRightAgain() {
        OneTimePasswords passwords = at(1234567890);
        AccountKeys keys = AccountKeys.generate(new byte[32]);
        passwords.keep(keys, new OneTimeSecret(SECRET.clone()));
        long step = 1234567890L / 30;
        assertThat(passwords.step(keys, "005 924", step - 1)).hasValue(step);
        assertThat(passwords.step(keys, "005924", step)).isEmpty();
        passwords.forget(keys);
        assertThat(passwords.step(keys, "005924", 0)).isEmpty();
    }

    @Test
    void theSecretLivesInTheBundleAndOldBundlesHaveNone() {
        AccountId account = AccountId.random();
        byte[] wrappingKey = new byte[32];
        Arrays.fill(wrappingKey, (byte) 7);
        AccountKeys keys = AccountKeys.generate(wrappingKey.clone());
        byte[] associated = account.toString().getBytes(StandardCharsets.UTF_8);
        at(0).keep(keys, new OneTimeSecret(SECRET.clone()));
        byte[] bundle = keys.rewrap(associated);
        AccountKeys again = AccountKeys.unlock(bundle, wrappingKey.clone(), associated);
        assertThat(again.oneTimeSecret()).isEqualTo(SECRET);

        byte[] plain = new SymmetricKey(wrappingKey).open(bundle, associated);
        byte[] without = Arrays.copyOf(plain, plain.length - 4 - SECRET.length);
        byte[] old = new SymmetricKey(wrappingKey).seal(without, associated);
        assertThat(AccountKeys.unlock(old, wrappingKey.clone(), associated).oneTimeSecret())
                .isEmpty();
    }

    @Test
    void asPeopleTypeIt() {
        assertThat(new OneTimeSecret(SECRET.clone()).text())
                .isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    private static OneTimePasswords at(long second) {
        return new OneTimePasswords(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
