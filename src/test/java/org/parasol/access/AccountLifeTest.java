package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@ParasolTest
class AccountLifeTest {

    private static final String PASSWORD = "four quiet words tonight";
    private static final String OTHER = "another lantern by the river";

    @Autowired Accounts accounts;
    @Autowired AuthenticationProvider door;
    @Autowired AuditLog log;
    @Autowired JdbcTemplate database;
    @Autowired RoleHierarchy hierarchy;

    private String name = "";
    private AccountId id = AccountId.random();

    @BeforeEach
    void someResearcher() {
        name = "Rosa-" + UUID.randomUUID().toString().substring(0, 12);
        id =
                accounts.create(
                        new NewAccount(
                                name,
                                PASSWORD.toCharArray(),
                                EnumSet.of(Role.RESEARCHER),
                                null,
                                Locale.FRENCH));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDatabaseDoesNotKnowTheName() {
        Map<String, @Nullable Object> row =
                database.queryForMap("SELECT * FROM account WHERE id = ?", Uuids.bytes(id.value()));
        assertThat(row.values())
                .allSatisfy(
                        value ->
                                assertThat(
                                                value instanceof byte[] bytes
                                                        ? new String(
                                                                bytes, StandardCharsets.ISO_8859_1)
                                                        : String.valueOf(value))
                                        .doesNotContainIgnoringCase(name));
        AccountRecord record = accounts.find(id).orElseThrow();
        assertThat(record.username()).isEqualTo(name);
        assertThat(record.toString()).doesNotContain(name);
        assertThat(record.language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aNewPasswordOpensTheSameKeys() {
        SignedIn before = signIn(PASSWORD);
        UUID recipient = before.keys().account().recipientId();
        accounts.changePassword(PASSWORD.toCharArray(), OTHER.toCharArray());
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(signIn(OTHER).keys().account().recipientId()).isEqualTo(recipient);
        assertThat(actionsAbout(id)).contains("account.created", "account.password-changed");
    }

    @Test
    void theOldPasswordIsNeededAndCannotBeGuessed() {
        signIn(PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertRefused("wrong wrong wrong " + i, OTHER, AccessProblem.PASSWORD_WRONG);
        }
        assertRefused(PASSWORD, OTHER, AccessProblem.TOO_OFTEN);
    }

    @Test
    void theNewPasswordIsHeldToTheRules() {
        signIn(PASSWORD);
        assertRefused(PASSWORD, "short", AccessProblem.PASSWORD_SHORT);
        assertRefused(PASSWORD, name + " 2026 " + name, AccessProblem.PASSWORD_NAME);
    }

    @Test
    void whoIsDeactivatedStaysOut() {
        accounts.deactivate(id);
        assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(accounts.find(id).orElseThrow().active()).isFalse();
    }

    @Test
    void aPasswordIsWipedOnceItIsUsed() {
        char[] password = PASSWORD.toCharArray();
        accounts.create(
                new NewAccount(
                        "x-" + UUID.randomUUID().toString().substring(0, 12),
                        password,
                        EnumSet.of(Role.RESEARCHER),
                        null,
                        Locale.ENGLISH));
        assertThat(new String(password)).isNotEqualTo(PASSWORD).doesNotContain("quiet");
    }

    @Test
    void aCoordinatorIsAnOutreachWorkerAnAdminIsNot() {
        assertThat(reachable(Role.COORDINATOR)).contains("ROLE_OUTREACH_WORKER");
        for (Role other : List.of(Role.WORKSPACE_ADMIN, Role.RESEARCHER, Role.OPERATOR)) {
            assertThat(reachable(other)).containsExactly("ROLE_" + other);
        }
    }

    @Test
    void whoIsSignedInIsNeverNamed() {
        SignedIn signedIn = signIn(PASSWORD);
        assertThat(signedIn.getName()).isEqualTo(id.toString());
        assertThat(signedIn.toString()).doesNotContain(name);
    }

    private List<String> reachable(Role role) {
        return hierarchy
                .getReachableGrantedAuthorities(
                        AuthorityUtils.createAuthorityList("ROLE_" + role.name()))
                .stream()
                .map(granted -> Objects.requireNonNull(granted.getAuthority()))
                .toList();
    }

    private SignedIn signIn(String password) {
        Authentication signedIn =
                Objects.requireNonNull(
                        door.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        name, password)));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        return (SignedIn) Objects.requireNonNull(signedIn.getPrincipal());
    }

    private void assertRefused(String old, String fresh, AccessProblem problem) {
        assertThatThrownBy(() -> accounts.changePassword(old.toCharArray(), fresh.toCharArray()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private List<String> actionsAbout(AccountId subject) {
        SecurityContextHolder.clearContext();
        return log.newestOfPlatform(500).stream()
                .filter(entry -> entry.subject().filter(subject.value()::equals).isPresent())
                .map(AuditEntry::action)
                .toList();
    }
}
