package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
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
        "passwordpassword1,PASSWORD_COMMON",
        "qwertyuiopasdfghjkl,PASSWORD_COMMON",
        "Correct-Horse-Battery-Staple,PASSWORD_COMMON",
        "iloveyou1234567,PASSWORD_WEAK",
        "sunshine princess,PASSWORD_WEAK",
        "0123456789 0123456789,PASSWORD_WEAK",
        "Wan.jiku Wan.jiku 2026!,PASSWORD_NAME",
        "I am wanjiku 83649261047582,PASSWORD_NAME",
        "casa-jacaranda-2026,PASSWORD_WORKSPACE",
        "Jacaranda Jacaranda !,PASSWORD_WORKSPACE",
        "parasol parasol parasol 2026,PASSWORD_PARASOL",
        "Sombrilla.2026.Sombrilla,PASSWORD_PARASOL",
        "зонтик парасоль 2026,PASSWORD_PARASOL",
        "遮阳伞遮阳伞阳伞 20262026,PASSWORD_PARASOL"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wanjiku plants seven lemon trees",
                "lanterns under the parasol at noon",
                "836 49 261 047 58 291 730",
                "jacaranda thimble orbit velvet nine"
            })
    void aContextWordAmongOthersAndDigitsAloneAreNoFault(String password) {
        assertThatCode(() -> check("wanjiku", password)).doesNotThrowAnyException();
    }

    /** A password of several ordinary words bears one of them in its workspace's name. */
    @ParameterizedTest
    @ValueSource(strings = {"Lantern KE", "Harbour SE", "Open Door TH"})
    void ordinaryNamesOfWorkspacesAreInNobodysWay(String workspace) {
        for (String password :
                new String[] {
                    "umbrella in the evening rain", "seven lanterns above a quiet harbour"
                }) {
            assertThatCode(
                            () ->
                                    rules.check(
                                            "demo-admin-ke",
                                            Optional.of(workspace),
                                            password.toCharArray()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aVeryLongPasswordIsLookedAtQuickly() {
        assertThatCode(() -> check("wanjiku", "seven paper lanterns ".repeat(2000)))
                .doesNotThrowAnyException();
    }

    @Test
    void aMeasuredPasswordCanStillBeUsed() {
        char[] password = "four quiet words tonight".toCharArray();
        rules.check("wanjiku", Optional.of("Casa Jacaranda de la Costa"), password);
        assertThat(password).isEqualTo("four quiet words tonight".toCharArray());
    }

    private void check(String name, String password) {
        rules.check(name, Optional.of("Casa Jacaranda de la Costa"), password.toCharArray());
    }

    private void assertRefused(String name, String password, AccessProblem problem) {
        assertThatThrownBy(() -> check(name, password))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
