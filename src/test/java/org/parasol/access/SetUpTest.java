package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parasol.base.ProblemException;
import org.springframework.transaction.PlatformTransactionManager;

/** With accounts and links of its own, because the tests' installation may have an operator. */
class SetUpTest {

    private final Accounts accounts = mock(Accounts.class);
    private final OneTimeLinks links = mock(OneTimeLinks.class);
    private final SetUp setUp = new SetUp(accounts, links, mock(PlatformTransactionManager.class));

    @Test
    void anEmptyInstallationGetsAFreshLinkAndOlderOnesAreClosed() {
        LinkRecord old = link(LinkPurpose.OPERATOR_SETUP);
        when(links.open(LinkPurpose.OPERATOR_SETUP)).thenReturn(List.of(old));
        when(links.issue(eq(LinkPurpose.OPERATOR_SETUP), any(), any()))
                .thenReturn(new IssuedLink(UUID.randomUUID(), "s3cret"));
        assertThat(setUp.lines("https://parasol.example"))
                .anyMatch(line -> line.contains("https://parasol.example/set-up#s3cret"));
        verify(links).revoke(old.id());
    }

    @Test
    void anInstallationWithAnOperatorGetsNone() {
        when(accounts.operatorExists()).thenReturn(true);
        assertThat(setUp.linkIfNeeded()).isEmpty();
        verify(links, never()).issue(any(), any(), any());
    }

    @Test
    void anotherLinkMakesNoOperator() {
        when(links.peek("for staff")).thenReturn(Optional.of(link(LinkPurpose.STAFF)));
        assertRefused("for staff");
    }

    @Test
    void aSecondOperatorIsNotMadeByALink() {
        when(links.peek("left over")).thenReturn(Optional.of(link(LinkPurpose.OPERATOR_SETUP)));
        when(accounts.operatorExists()).thenReturn(true);
        assertRefused("left over");
    }

    private void assertRefused(String secret) {
        assertThat(setUp.open(secret)).isFalse();
        assertThatThrownBy(
                        () ->
                                setUp.makeOperator(
                                        secret,
                                        "somebody",
                                        "four quiet words tonight".toCharArray(),
                                        Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(AccessProblem.LINK_INVALID));
        verify(links, never()).spend(any());
    }

    private static LinkRecord link(LinkPurpose purpose) {
        return new LinkRecord(
                UUID.randomUUID(), purpose, new byte[0], Instant.parse("2026-11-24T00:00:00Z"));
    }
}
