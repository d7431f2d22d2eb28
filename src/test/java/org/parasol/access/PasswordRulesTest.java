package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parasol.base.ProblemException;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"wanjiku", "a.b-c_9", "мария", "玫瑰花", "José", "ana_maria"})
    void namesOfAllScripts(String name) {
        assertThatCode(() -> check(name, "four quiet words tonight")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "...",
                "a..",
                "ana maria",
                "<b>ana</b>",
                "ana@example.org",
                "=cmd"
            })
    void notNames(String name) {
        assertRefused(name, "four quiet words tonight", AccessProblem.USERNAME_FORM);
    }

    @Test
    void fortyIsTheMost() {
        assertThatCode(() -> check("n".repeat(40), "four quiet words tonight"))
                .doesNotThrowAnyException();
        assertRefused("n".repeat(41), "four quiet words tonight", AccessProblem.USERNAME_FORM);
    }

    @ParameterizedTest
    @CsvSource({"Straße,STRASSE", "Ωmega,ωmega", "ﬁve-names,FIVE-NAMES", "ｗｉｄｅ,wide"})
    void spellingsOfOneName(String one, String other) {
        assertThat(PasswordRules.normalised(one)).isEqualTo(PasswordRules.normalised(other));
    }

    @ParameterizedTest
    @CsvSource({
        "fourteen chars,PASSWORD_SHORT",
        "password password,PASSWORD_COMMON",
        "aaaaaaaaaaaaaaaa,PASSWORD_COMMON",
        "my name is Wan.jiku today,PASSWORD_NAME",
        "parasol parasol parasol 2026,PASSWORD_WEAK"
    })
    void weakPasswords(String password, AccessProblem problem) {
        assertRefused("wanjiku", password, problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple lamp",
                "зонтик вечером у реки стоит тихо",
                "七盏纸灯笼在安静的河边慢慢地漂走",
                "umbrella in the evening rain"
            })
    void strongPasswordsInAnyScript(String password) {
        assertThatCode(() -> check("wanjiku", password)).doesNotThrowAnyException();
    }

    @Test
    void aVeryLongPasswordIsLookedAtQuickly() {
        assertThatCode(() -> check("wanjiku", "seven paper lanterns ".repeat(2000)))
                .doesNotThrowAnyException();
    }

    @Test
    void aMeasuredPasswordCanStillBeUsed() {
        char[] password = "four quiet words tonight".toCharArray();
        rules.check("wanjiku", password);
        assertThat(password).isEqualTo("four quiet words tonight".toCharArray());
    }

    private void check(String name, String password) {
        rules.check(name, password.toCharArray());
    }

    private void assertRefused(String name, String password, AccessProblem problem) {
        assertThatThrownBy(() -> check(name, password))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
