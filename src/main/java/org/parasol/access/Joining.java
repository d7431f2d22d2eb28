package org.parasol.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account for whoever holds an open one-time link, and spends the link. */
@Service
public class Joining {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final List<JoinStep> steps;

    Joining(OneTimeLinks links, Accounts accounts, List<JoinStep> steps) {
        this.links = links;
        this.accounts = accounts;
        this.steps = List.copyOf(steps);
    }

    /** What to say above the form; empty where the link lets nobody in. */
    @Transactional(readOnly = true)
    public Optional<JoinStep> step(String secret) {
        return links.peek(secret).flatMap(this::stepFor);
    }

    /**
     * Makes the account.
     *
     * @throws ProblemException LINK_INVALID and those of {@link Accounts#create}; then nothing is
     *     spent
     */
    @Transactional
    public AccountId join(String secret, String username, char[] password, Locale language) {
        LinkRecord link =
                links.peek(secret)
                        .orElseThrow(() -> new ProblemException(AccessProblem.LINK_INVALID));
        JoinStep step =
                stepFor(link).orElseThrow(() -> new ProblemException(AccessProblem.LINK_INVALID));
        Optional<WorkspaceId> workspace = step.workspace(link);
        // The work of a workspace is done as that workspace, before anybody of it can be signed in.
        return workspace.isPresent()
                ? Tenancy.as(
                        workspace.get(), () -> make(secret, step, username, password, language))
                : make(secret, step, username, password, language);
    }

    private AccountId make(
            String secret, JoinStep step, String username, char[] password, Locale language) {
        LinkRecord link = links.spend(secret);
        return accounts.create(
                new NewAccount(
                        username,
                        password,
                        step.roles(link),
                        step.workspace(link).orElse(null),
                        language),
                (id, keys) -> step.joined(link, id, keys));
    }

    private Optional<JoinStep> stepFor(LinkRecord link) {
        return steps.stream().filter(step -> step.purpose() == link.purpose()).findFirst();
    }
}
