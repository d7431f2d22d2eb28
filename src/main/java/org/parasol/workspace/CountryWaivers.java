package org.parasol.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.codebook.Regions;
import org.parasol.facts.Contributors;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.Waiver;
import org.parasol.vault.WaiverVault;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.TrustedKeys;
import org.parasol.workspace.internal.WaiverRow;
import org.parasol.workspace.internal.WaiverRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation that is alone in its country may let its own figures be shown, by category and
 * year. An admin signs it first; it holds when another admin or a coordinator has signed too, and
 * ends when any of them says so. It has no effect while others share figures of that country.
 */
@Service
@PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'COORDINATOR')")
public class CountryWaivers {

    private final WaiverRows rows;
    private final Contributors contributors;
    private final Accounts accounts;
    private final TrustedKeys trusted;
    private final WaiverVault vault;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    CountryWaivers(
            WaiverRows rows,
            Contributors contributors,
            Accounts accounts,
            TrustedKeys trusted,
            WaiverVault vault,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.contributors = contributors;
        this.accounts = accounts;
        this.trusted = trusted;
        this.vault = vault;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was asked for or holds; after a restored backup what held has ended. */
    @Transactional(readOnly = true)
    public Optional<AskedWaiver> current() {
        boolean inForce = contributors.waivedCountry().isPresent();
        return stored().filter(row -> inForce || !row.isSigned())
                .map(
                        row ->
                                new AskedWaiver(
                                        row.country(),
                                        asker(row).map(AccountRecord::username).orElse(""),
                                        row.askedBy().equals(me()),
                                        row.askedOn(),
                                        row.isSigned()));
    }

    /**
     * The first signature.
     *
     * @throws ProblemException NO_SUCH_COUNTRY; LOCKED
     */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    @Transactional
    public void ask(String country) {
        if (!regions.isCountry(country)) {
            throw new ProblemException(WorkspaceProblem.NO_SUCH_COUNTRY);
        }
        forget();
        byte[] signature =
                vault.sign(CurrentKeys.require().account(), new Waiver(Tenancy.require(), country));
        rows.save(
                new WaiverRow(
                        Tenancy.require(),
                        country,
                        me(),
                        LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                        signature));
        trail.append("workspace.waiver-asked", Tenancy.require().value());
    }

    /**
     * The second signature: it holds from the next release on.
     *
     * @throws ProblemException NO_WAIVER where nobody else has signed, or she who did is no admin
     *     any more; NOT_TRUSTED where the first signature is not hers; LOCKED
     */
    @Transactional
    public void give() {
        WaiverRow row =
                stored().filter(it -> !it.isSigned() && !it.askedBy().equals(me()))
                        .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_WAIVER));
        AccountRecord first =
                asker(row)
                        .filter(AccountRecord::active)
                        .filter(account -> account.roles().contains(Role.WORKSPACE_ADMIN))
                        .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_WAIVER));
        Waiver waiver = new Waiver(Tenancy.require(), row.country());
        if (!vault.isSigned(trusted.member(first), waiver, row.firstSignature())) {
            throw new ProblemException(WorkspaceProblem.NOT_TRUSTED);
        }
        row.give(me(), vault.sign(CurrentKeys.require().account(), waiver));
        contributors.waive(Optional.of(row.country()));
        trail.append("workspace.waiver-given", Tenancy.require().value());
    }

    /** Takes back what was asked for or holds. What was published stays published. */
    @Transactional
    public void end() {
        if (stored().isPresent()) {
            forget();
            trail.append("workspace.waiver-ended", Tenancy.require().value());
        }
    }

    private void forget() {
        stored().ifPresent(rows::delete);
        rows.flush();
        contributors.waive(Optional.empty());
    }

    private Optional<AccountRecord> asker(WaiverRow row) {
        return accounts.find(row.askedBy())
                .filter(account -> account.workspace().equals(Tenancy.current()));
    }

    private Optional<WaiverRow> stored() {
        return rows.findById(Tenancy.require().value());
    }

    private static AccountId me() {
        return CurrentUser.require().account();
    }
}
