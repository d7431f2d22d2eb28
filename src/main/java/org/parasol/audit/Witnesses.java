package org.parasol.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.parasol.audit.internal.SignedHeads;
import org.parasol.audit.internal.WitnessRow;
import org.parasol.audit.internal.WitnessRows;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.vault.ApplicationSecret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed heads that this workspace keeps for others. Whoever runs the database could rewrite one
 * workspace's log; a head that lies with another one, on another machine or on paper, still tells
 * what it was.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class Witnesses {

    /** How many heads a workspace keeps for others. */
    public static final int MOST = 200;

    /** The longest word on whom a head is from, in characters. */
    public static final int LONGEST_FROM = 100;

    private static final String LABEL = "audit-witness";

    private final WitnessRows rows;
    private final SignedHeads heads;
    private final ApplicationSecret secret;
    private final AuditLog log;
    private final Clock clock;

    Witnesses(
            WitnessRows rows,
            SignedHeads heads,
            ApplicationSecret secret,
            AuditLog log,
            Clock clock) {
        this.rows = rows;
        this.heads = heads;
        this.secret = secret;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, the newest head first. */
    @Transactional(readOnly = true)
    public List<KeptHead> all() {
        return rows.findAll().stream()
                .map(this::read)
                .sorted(
                        Comparator.comparing((KeptHead kept) -> kept.head().head().day())
                                .reversed()
                                .thenComparing(KeptHead::from))
                .toList();
    }

    /**
     * Takes one in.
     *
     * @param text with a head anywhere in it
     * @param from whom it is from, at most {@link #LONGEST_FROM} characters
     * @throws ProblemException {@link AuditProblem#NO_HEAD}, {@link AuditProblem#FORGED}, {@link
     *     AuditProblem#OWN_HEAD}, {@link AuditProblem#KEPT_ALREADY}, {@link AuditProblem#FROM},
     *     {@link AuditProblem#TOO_MANY}
     */
    @Transactional
    public void keep(String text, String from) {
        SignedHead head =
                SignedHead.find(text).orElseThrow(() -> new ProblemException(AuditProblem.NO_HEAD));
        refuseIf(!heads.fits(head), AuditProblem.FORGED);
        refuseIf(head.head().workspace().equals(Tenancy.require()), AuditProblem.OWN_HEAD);
        String name = from.strip().replaceAll("\\p{Cntrl}", "");
        refuseIf(name.isEmpty() || name.length() > LONGEST_FROM, AuditProblem.FROM);
        List<KeptHead> kept = all();
        refuseIf(kept.size() >= MOST, AuditProblem.TOO_MANY);
        refuseIf(
                kept.stream().anyMatch(it -> it.head().line().equals(head.line())),
                AuditProblem.KEPT_ALREADY);
        UUID id = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        rows.save(
                new WitnessRow(
                        id, secret.protect(LABEL, today + "\n" + head.line() + "\n" + name)));
        log.append(Acts.of("log.witness-kept", id));
    }

    /**
     * Lets one go.
     *
     * @throws ProblemException {@link AuditProblem#NO_SUCH_HEAD}
     */
    @Transactional
    public void remove(UUID id) {
        rows.delete(
                rows.findById(id)
                        .orElseThrow(() -> new ProblemException(AuditProblem.NO_SUCH_HEAD)));
        log.append(Acts.of("log.witness-removed", id));
    }

    private KeptHead read(WitnessRow row) {
        String[] lines = secret.reveal(LABEL, row.sealed()).split("\n", 3);
        return new KeptHead(
                row.getId(),
                lines[2],
                LocalDate.parse(lines[0]),
                SignedHead.find(lines[1]).orElseThrow());
    }

    private static void refuseIf(boolean wrong, AuditProblem problem) {
        if (wrong) {
            throw new ProblemException(problem);
        }
    }
}
