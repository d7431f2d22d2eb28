package org.parasol.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.parasol.access.CurrentUser;
import org.parasol.archive.Archive;
import org.parasol.archive.ArchiveException;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstones;
import org.parasol.base.WorkspaceId;
import org.parasol.exchange.internal.ArrivingReports;
import org.parasol.exchange.internal.ArrivingSettings;
import org.parasol.vault.RecoveryCode;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.WorkspaceArrival;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a workspace here from another installation: its first admin here gives archive and
 * recovery code instead of making keys. The workspace keeps its id and its keys, because everything
 * that is sealed is bound to both.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class WorkspaceImport {

    private final KeyCeremony ceremony;
    private final WorkspaceArrival arrival;
    private final WorkspaceVault vault;
    private final ArrivingReports reports;
    private final ArrivingSettings settings;
    private final Tombstones tombstones;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    WorkspaceImport(
            KeyCeremony ceremony,
            WorkspaceArrival arrival,
            WorkspaceVault vault,
            ArrivingReports reports,
            ArrivingSettings settings,
            Tombstones tombstones,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.ceremony = ceremony;
        this.arrival = arrival;
        this.vault = vault;
        this.reports = reports;
        this.settings = settings;
        this.tombstones = tombstones;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the workspace is still empty: it has no keys. */
    public boolean possible() {
        return ceremony.needed();
    }

    /**
     * Brings everything in, or nothing. Afterwards all sessions of the workspace's members have
     * ended: they sign in again.
     *
     * @param code the recovery code as it was typed
     * @return how many reports came in
     * @throws ProblemException WRONG_CODE, DAMAGED, NOT_AN_ARCHIVE, ALREADY_HERE, LEFT_HERE; the
     *     workspace's KEYS_EXIST where it is not empty
     */
    public int restore(Path file, String code) {
        if (!possible()) {
            throw new ProblemException(WorkspaceProblem.KEYS_EXIST);
        }
        try (Archive archive = Archive.open(file, code);
                RecoveryCode parsed = RecoveryCode.parse(code)) {
            WorkspaceId arriving = new WorkspaceId(archive.manifest().workspace());
            if (!audit.hasChainsOfItsOwn(arriving)) {
                // Nobody's random id is one of these: somebody wrote it into the file by hand.
                throw new ProblemException(ExchangeProblem.DAMAGED);
            }
            if (arrival.isHere(arriving)) {
                throw new ProblemException(ExchangeProblem.ALREADY_HERE);
            }
            if (tombstones.erased().contains(arriving.value())) {
                throw new ProblemException(ExchangeProblem.LEFT_HERE);
            }
            try (WorkspaceKeys keys =
                    vault.recover(arriving, archive.manifest().recovery(), parsed)) {
                return bringIn(archive, arriving, keys);
            }
        } catch (ArchiveException e) {
            throw new ProblemException(
                    switch (e.kind()) {
                        case WRONG_CODE -> ExchangeProblem.WRONG_CODE;
                        case DAMAGED -> ExchangeProblem.DAMAGED;
                        case NOT_AN_ARCHIVE, PLACE -> ExchangeProblem.NOT_AN_ARCHIVE;
                    });
        }
    }

    private int bringIn(Archive archive, WorkspaceId arriving, WorkspaceKeys keys) {
        WorkspaceId empty = Tenancy.require();
        AtomicInteger count = new AtomicInteger();
        Tenancy.run(
                arriving,
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    arrival.replaceEmpty(
                                            empty, arriving, archive.manifest().retentionMonths());
                                    settings.store(archive.manifest(), keys);
                                    count.set(reports.store(archive));
                                    arrival.keys(keys, archive.manifest().recovery());
                                    audit.append(
                                            new AuditEvent(
                                                            "archive.imported",
                                                            Optional.of(arriving),
                                                            Optional.of(
                                                                    CurrentUser.require()
                                                                            .account()),
                                                            Optional.of(arriving.value()),
                                                            new byte[0])
                                                    .with("reports", count.get())
                                                    .with("made-on", archive.manifest().madeOn()));
                                }));
        return count.get();
    }
}
