package org.parasol.audit.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parasol.audit.ChainCheck;
import org.parasol.audit.ChainId;
import org.parasol.audit.Finding;
import org.parasol.audit.LogCheck;
import org.parasol.audit.SignedHead;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.LogHead;
import org.parasol.vault.LogVault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Checks a whole log: its chains, and every head that was signed of them. */
@Component
public class LogVerifier {

    private final Chain chain;
    private final Verifier verifier;
    private final SignedHeads heads;

    LogVerifier(Chain chain, Verifier verifier, SignedHeads heads) {
        this.chain = chain;
        this.verifier = verifier;
        this.heads = heads;
    }

    /** Reads a database without the rest of the application. */
    public static LogVerifier over(DataSource database, Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Chain chain = new Chain(jdbc, clock);
        SignedHeads heads = new SignedHeads(jdbc, new LogVault());
        return new LogVerifier(chain, new Verifier(database, chain), heads);
    }

    /** Every log of which something is left, the platform's first. */
    public List<LogCheck> all() {
        return Stream.concat(
                        Stream.of(platform()),
                        chain.workspacesOfWhichSomethingIsLeft().stream().map(this::workspace))
                .toList();
    }

    /** The platform's log, which nobody signs. */
    public LogCheck platform() {
        return new LogCheck(List.of(verifier.check(ChainId.PLATFORM)), List.of(), 0);
    }

    /** Both chains of a workspace against the heads that are kept here. */
    public LogCheck workspace(WorkspaceId workspace) {
        return workspace(workspace, Optional.empty());
    }

    /**
     * As {@link #workspace(WorkspaceId)}, with a head that was kept elsewhere. Of two heads at one
     * entry the one from elsewhere counts: it did not lie in this database.
     */
    public LogCheck workspace(WorkspaceId workspace, Optional<SignedHead> elsewhere) {
        List<SignedHead> kept = heads.all(workspace);
        Map<Long, byte[]> people = new HashMap<>();
        Map<Long, byte[]> reports = new HashMap<>();
        List<SignedHead> all = new ArrayList<>(kept);
        elsewhere.ifPresent(all::add);
        for (SignedHead signed : all) {
            LogHead head = signed.head();
            people.put(head.entries(), head.hash());
            if (head.reportEntries() > 0) {
                reports.put(head.reportEntries(), head.reportHash());
            }
        }
        return new LogCheck(
                List.of(
                        withSignatures(verifier.check(ChainId.of(workspace), people), kept),
                        verifier.check(ChainId.ofReports(workspace), reports)),
                kept,
                (int) kept.stream().filter(signed -> !isTrusted(signed)).count());
    }

    /** Whether the account that is signed in trusts the keys that stand with a head. */
    public static boolean isTrusted(SignedHead signed) {
        return CurrentKeys.current()
                .filter(ring -> ring.account().trusts(signed.signer()))
                .isPresent();
    }

    /**
     * A head whose signature does not fit was changed, or was put in by somebody without the key.
     */
    private ChainCheck withSignatures(ChainCheck check, List<SignedHead> kept) {
        Optional<Finding> changed =
                kept.stream()
                        .filter(signed -> !heads.fits(signed))
                        .findFirst()
                        .map(it -> new Finding(it.head().entries(), Finding.Kind.SIGNATURE));
        Optional<Finding> first =
                changed.isEmpty()
                        ? check.finding()
                        : check.finding().isEmpty()
                                ? changed
                                : List.of(check.finding().get(), changed.get()).stream()
                                        .min(Comparator.comparingLong(Finding::sequence));
        return new ChainCheck(check.chain(), check.entries(), first);
    }
}
