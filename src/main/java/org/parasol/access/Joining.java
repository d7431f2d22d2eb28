package org.parasol.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an account for whoever holds an open one-time link, or gives hers a new password, and
 * spends the link.
 */
@Service
public class Joining {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Renewal renewal;
    private final List<JoinStep> steps;
    private final TransactionTemplate transaction;

    Joining(
            OneTimeLinks links,
            Accounts accounts,
            Renewal renewal,
            List<JoinStep> steps,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.accounts = accounts;
        this.renewal = renewal;
        this.steps = List.copyOf(steps);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What to say above the form; empty where the link lets nobody in. */
    @Transactional(readOnly = true)
    public Optional<JoinStep> step(String secret) {
        return links.peek(secret).flatMap(this::stepFor);
    }

    /**
     * Makes the account, or renews the one that the link is for.
     *
     * @throws ProblemException LINK_INVALID, USERNAME_OTHER where the link is for another name, and
     *     those of {@link Accounts#create}; then nothing is spent
     */
    public AccountId join(String secret, String username, char[] password, Locale language) {
        LinkRecord link =
                links.peek(secret)
                        .orElseThrow(() -> new ProblemException(AccessProblem.LINK_INVALID));
        JoinStep step =
                stepFor(link).orElseThrow(() -> new ProblemException(AccessProblem.LINK_INVALID));
        Optional<WorkspaceId> workspace = step.workspace(link);
        Optional<AccountId> existing = step.existing(link);
        if (existing.isPresent()) {
            return Tenancy.as(
                    workspace.orElseThrow(),
                    () -> renew(secret, step, existing.get(), username, password));
        }
        NewAccount account =
                new NewAccount(
                        username, password, step.roles(link), workspace.orElse(null), language);
        try (PreparedAccount prepared = accounts.prepare(account)) {
            Supplier<AccountId> make = () -> make(secret, step, prepared);
            // The work of a workspace is done as that workspace, before anybody of it can be
            // signed in.
            return workspace.isPresent() ? Tenancy.as(workspace.get(), make) : make.get();
        }
    }

    private AccountId make(String secret, JoinStep step, PreparedAccount prepared) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            LinkRecord link = links.spend(secret);
                            return accounts.create(
                                    prepared, (id, keys) -> step.joined(link, id, keys));
                        }));
    }

    private AccountId renew(
            String secret, JoinStep step, AccountId id, String username, char[] password) {
        AccountRecord account =
                accounts.byName(username)
                        .filter(AccountRecord::active)
                        .filter(found -> found.id().equals(id))
                        .orElseThrow(() -> new ProblemException(AccessProblem.USERNAME_OTHER));
        try (PreparedRenewal prepared = renewal.prepare(account, password)) {
            transaction.executeWithoutResult(
                    status -> {
                        LinkRecord link = links.spend(secret);
                        renewal.renew(
                                prepared, (renewed, keys) -> step.joined(link, renewed, keys));
                    });
            return id;
        }
    }

    private Optional<JoinStep> stepFor(LinkRecord link) {
        return steps.stream().filter(step -> step.purpose() == link.purpose()).findFirst();
    }
}
