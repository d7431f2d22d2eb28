package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.report.OpeningProgress;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.VaultProblem;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WrappedKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens summaries in thousands, on all cores. The first opening of a summary stores its data key
 * under the workspace's symmetric key, which makes every later one some sixty times faster.
 */
@Component
class IndexOpening {

    private static final Logger LOG = LoggerFactory.getLogger(IndexOpening.class);
    private static final int CHUNK = 400;

    private final SummaryCiphers ciphers;
    private final ReportTrail trail;
    private final TransactionTemplate moment;
    private final PartVault vault;
    private final Writing writing;
    private final FieldNumbers coding;
    private final Damage damage;
    private final Clock clock;

    IndexOpening(
            SummaryCiphers ciphers,
            ReportTrail trail,
            PlatformTransactionManager transactions,
            PartVault vault,
            Writing writing,
            FieldNumbers coding,
            Damage damage,
            Clock clock) {
        this.ciphers = ciphers;
        this.trail = trail;
        this.moment = new TransactionTemplate(transactions);
        // What is stored and what is logged must be of one moment: reports are saved meanwhile.
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
        this.vault = vault;
        this.writing = writing;
        this.coding = coding;
        this.damage = damage;
        this.clock = clock;
    }

    /** The index as it stands now; only what is new or has changed is opened. */
    IndexSnapshot refresh(
            @Nullable IndexSnapshot known, WorkspaceKeys keys, OpeningProgress progress) {
        Map<UUID, Integer> wanted = ciphers.versions();
        List<IndexLine> lines = new ArrayList<>(wanted.size());
        if (known != null) {
            known.stream().filter(line -> wanted.remove(line.id, line.version)).forEach(lines::add);
            if (wanted.isEmpty() && lines.size() == known.size()) {
                return known;
            }
        }
        List<IndexLine> opened = open(List.copyOf(wanted.keySet()), keys, progress, this::line);
        lines.addAll(opened);
        return new IndexSnapshot(lines.toArray(IndexLine[]::new), wanted.size() == opened.size());
    }

    /**
     * Opens the summaries of these reports and keeps of each what is asked for; those that cannot
     * be opened are left out and logged.
     */
    <T> List<T> open(
            List<UUID> reports,
            WorkspaceKeys keys,
            OpeningProgress progress,
            Function<Opened<Summary>, T> use) {
        WorkspaceId workspace = Tenancy.require();
        Told told = new Told(progress, reports.size());
        return chunks(reports).parallelStream()
                .flatMap(
                        chunk -> {
                            List<T> opened = openChunk(workspace, chunk, keys, use);
                            told.opened(chunk.size());
                            return opened.stream();
                        })
                .toList();
    }

    /**
     * Reads, opens and keeps the quick keys of a few hundred, beside other cores doing the same.
     */
    private <T> List<T> openChunk(
            WorkspaceId workspace,
            List<UUID> chunk,
            WorkspaceKeys keys,
            Function<Opened<Summary>, T> use) {
        Stored stored =
                Objects.requireNonNull(
                        moment.execute(
                                status ->
                                        new Stored(
                                                ciphers.read(workspace, keys.recipientId(), chunk),
                                                trail.saved(workspace, Part.SUMMARY, chunk))));
        List<Unsealed<T>> unsealed =
                stored.ciphers().stream()
                        .map(cipher -> unseal(workspace, cipher, stored.saved(), keys, use))
                        .flatMap(Optional::stream)
                        .toList();
        keepQuickKeys(workspace, unsealed);
        return unsealed.stream().map(Unsealed::used).toList();
    }

    private static List<List<UUID>> chunks(List<UUID> reports) {
        return reports.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
    }

    private void keepQuickKeys(WorkspaceId workspace, List<? extends Unsealed<?>> unsealed) {
        List<SummaryCiphers.QuickKey> fresh =
                unsealed.stream()
                        .filter(one -> one.cipher().quick() == null)
                        .map(
                                one ->
                                        new SummaryCiphers.QuickKey(
                                                one.cipher().keyId(),
                                                one.cipher().sealed(),
                                                one.quick()))
                        .toList();
        if (!fresh.isEmpty()) {
            ciphers.keep(workspace, fresh);
        }
    }

    private <T> Optional<Unsealed<T>> unseal(
            WorkspaceId workspace,
            Cipher cipher,
            ReportTrail.Saved saved,
            WorkspaceKeys keys,
            Function<Opened<Summary>, T> use) {
        PartAddress address =
                new PartAddress(workspace, cipher.reportId(), Part.SUMMARY.key(), cipher.version());
        try {
            saved.require(
                    cipher.reportId(),
                    new Sealing(Part.SUMMARY, cipher.version(), cipher.ciphertext()));
            byte[] known = cipher.quick();
            byte[] quick =
                    known != null
                            ? known
                            : vault.quicken(
                                    address,
                                    new WrappedKey(keys.recipientId(), cipher.sealed()),
                                    keys);
            byte[] plain = vault.openQuick(address, cipher.ciphertext(), quick, keys);
            Summary summary = writing.read(plain, Summary.class);
            Arrays.fill(plain, (byte) 0);
            T used = use.apply(new Opened<>(cipher.reportId(), summary, cipher.version()));
            return Optional.of(new Unsealed<>(cipher, quick, used));
        } catch (ProblemException e) {
            if (e.problem() == VaultProblem.LOCKED) {
                throw e;
            }
            LOG.warn("The summary of report {} cannot be opened", cipher.reportId());
            damage.found(workspace, cipher.reportId());
            return Optional.empty();
        }
    }

    /** What the index keeps of a summary. */
    IndexLine line(Opened<Summary> summary) {
        int print = FactCoding.print(summary.body(), YearMonth.now(clock));
        return new IndexLine(summary.report(), summary.version(), summary.body(), print, coding);
    }

    /** Adds up what all cores have opened, so that the number told never falls. */
    private static final class Told {

        private final OpeningProgress progress;
        private final int all;
        private int opened;

        Told(OpeningProgress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        synchronized void opened(int more) {
            opened += more;
            progress.opened(opened, all);
        }
    }

    private record Stored(List<Cipher> ciphers, ReportTrail.Saved saved) {}

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Unsealed<T>(Cipher cipher, byte[] quick, T used) {}
}
