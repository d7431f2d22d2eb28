package org.parasol.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.IssuedLink;
import org.parasol.access.LinkPurpose;
import org.parasol.access.OneTimeLinks;
import org.parasol.access.Role;
import org.parasol.access.SecondFactors;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.workspace.internal.Trail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Researchers belong to no workspace: the operator invites them and lets them go. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Researchers {

    private static final Duration VALIDITY = Duration.ofDays(7);

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Trail trail;
    private final Clock clock;

    Researchers(
            OneTimeLinks links,
            Accounts accounts,
            SecondFactors factors,
            Trail trail,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.factors = factors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes a one-time link for a researcher; it works for seven days. */
    @Transactional
    public HandedLink invite() {
        IssuedLink link = links.issue(LinkPurpose.RESEARCHER, VALIDITY, new byte[0]);
        trail.append("researcher.invited", link.id());
        return new HandedLink(link, clock.instant().plus(VALIDITY));
    }

    /** Everybody who is or was a researcher. */
    @Transactional(readOnly = true)
    public List<ResearcherRecord> all() {
        return accounts.withRole(Role.RESEARCHER).stream()
                .map(
                        account ->
                                new ResearcherRecord(
                                        account.id(),
                                        account.username(),
                                        account.active(),
                                        account.signedInSince()))
                .toList();
    }

    /**
     * Ends a researcher's account and sessions. Members of workspaces are out of reach here.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_MEMBER}
     */
    @Transactional
    public void deactivate(AccountId id) {
        accounts.deactivate(researcher(id));
        trail.append("researcher.deactivated", id.value());
    }

    /**
     * Takes a researcher's second factors away, because she has lost them: at her next sign-in she
     * sets up a new one. Members of workspaces are out of reach here.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_MEMBER}
     */
    @Transactional
    public void resetFactors(AccountId id) {
        factors.reset(researcher(id));
    }

    private AccountId researcher(AccountId id) {
        return accounts.find(id)
                .filter(AccountRecord::active)
                .filter(account -> account.workspace().isEmpty())
                .filter(account -> account.roles().contains(Role.RESEARCHER))
                .map(AccountRecord::id)
                .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_SUCH_MEMBER));
    }
}
