package org.parasol.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.StartNotice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The way in for the first operator: a link that only the person at the terminal sees. */
@Service
public class SetUp implements StartNotice {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final TransactionTemplate transaction;

    SetUp(Accounts accounts, OneTimeLinks links, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.links = links;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Path and fragment of a fresh link where no operator exists; older links are closed. */
    @Transactional
    public Optional<String> linkIfNeeded() {
        if (accounts.operatorExists()) {
            return Optional.empty();
        }
        links.open(LinkPurpose.OPERATOR_SETUP).forEach(old -> links.revoke(old.id()));
        IssuedLink link = links.issue(LinkPurpose.OPERATOR_SETUP, VALIDITY, new byte[0]);
        return Optional.of("/set-up#" + link.secret());
    }

    /** Whether this secret makes an operator now. */
    @Transactional(readOnly = true)
    public boolean open(String secret) {
        return !accounts.operatorExists()
                && links.peek(secret)
                        .filter(link -> link.purpose() == LinkPurpose.OPERATOR_SETUP)
                        .isPresent();
    }

    /**
     * Makes the operator's account and spends the link.
     *
     * @throws org.parasol.base.ProblemException LINK_INVALID and those of {@link Accounts#create}
     */
    public AccountId makeOperator(
            String secret, String username, char[] password, Locale language) {
        if (!open(secret)) {
            throw new ProblemException(AccessProblem.LINK_INVALID);
        }
        NewAccount account =
                new NewAccount(username, password, EnumSet.of(Role.OPERATOR), null, language);
        try (PreparedAccount prepared = accounts.prepare(account)) {
            return Objects.requireNonNull(
                    transaction.execute(
                            status -> {
                                links.spend(secret);
                                return accounts.create(prepared, (id, keys) -> keys);
                            }));
        }
    }

    @Override
    public List<String> lines(String address) {
        return linkIfNeeded()
                .map(
                        path ->
                                List.of(
                                        "Open this link once, within a day, to make the operator's account:",
                                        "  " + address + path))
                .orElse(List.of());
    }
}
