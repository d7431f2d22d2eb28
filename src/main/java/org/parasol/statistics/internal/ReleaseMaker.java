package org.parasol.statistics.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.codebook.Codebook;
import org.parasol.facts.Reconciled;
import org.parasol.statistics.Preview;
import org.parasol.statistics.PublicationProgress;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.StatisticsProblem;
import org.parasol.statistics.SupersessionReason;
import org.parasol.statistics.Tables;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** From facts to a frozen release. */
@Component
@EnableConfigurationProperties(Parameters.class)
public class ReleaseMaker {

    /** Reading and counting take nearly all of the time. */
    private static final double COUNTING_SHARE = 0.9;

    private final FactReader facts;
    private final ReleaseWriter writer;
    private final ReleaseReader reader;
    private final Places places;
    private final Reconciled reconciled;
    private final Parameters parameters;
    private final Codebook codebook;
    private final AuditLog audit;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private final Perturbation perturbation;

    ReleaseMaker(
            FactReader facts,
            ReleaseWriter writer,
            ReleaseReader reader,
            Places places,
            Reconciled reconciled,
            Parameters parameters,
            Codebook codebook,
            AuditLog audit,
            Clock clock) {
        this.facts = facts;
        this.writer = writer;
        this.reader = reader;
        this.places = places;
        this.reconciled = reconciled;
        this.parameters = parameters;
        this.perturbation = parameters.perturbation();
        this.codebook = codebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day on which another release may be made: one a quarter. */
    public LocalDate nextFrom() {
        return reader.fresh().stream()
                .map(release -> Period.parse(release.lastPeriod()).after().after().firstDay())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    public Preview preview(LocalDate date, PublicationProgress progress) {
        EarlierRelease earlier = reader.newest();
        ReleaseDraft draft = draft(date, Period.lastClosed(date), earlier, progress);
        progress.at(1);
        return new Preview(
                date,
                draft.last().toString(),
                draft.cells(),
                draft.coverage(),
                reader.all().stream()
                        .findFirst()
                        .map(newest -> Comparing.compare(newest.number(), earlier, draft)));
    }

    /** Publishes, and tells the logs. */
    public ReleaseRecord publish(
            ReleaseWish wish, Optional<AccountId> by, PublicationProgress progress) {
        ReleaseRecord release = freeze(wish, progress);
        tell(release, wish.reason().isPresent(), by);
        return release;
    }

    /**
     * Stores a release: all of it, or nothing.
     *
     * @throws ProblemException what stands against it
     */
    ReleaseRecord freeze(ReleaseWish wish, PublicationProgress progress) {
        if (!oneAtATime.tryLock()) {
            throw new ProblemException(StatisticsProblem.UNDER_WAY);
        }
        try {
            require(wish);
            EarlierRelease earlier = reader.newest();
            Period last =
                    wish.reason().isPresent() ? earlier.last() : Period.lastClosed(wish.date());
            ReleaseDraft draft = draft(wish.date(), last, earlier, progress);
            ReleaseRecord release = writer.freeze(draft, parameters.inWords(), wish);
            reader.forget();
            progress.at(1);
            return release;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Whether it could be made now.
     *
     * @throws ProblemException what stands against it
     */
    void require(ReleaseWish wish) {
        if (reconciled.missing() > 0) {
            throw new ProblemException(StatisticsProblem.RESTORED);
        }
        boolean nextIsDue = !wish.date().isBefore(nextFrom());
        if (wish.reason().isEmpty()) {
            if (!nextIsDue) {
                throw new ProblemException(StatisticsProblem.ONE_A_QUARTER);
            }
            return;
        }
        List<ReleaseRecord> all = reader.fresh();
        if (all.isEmpty()) {
            throw new ProblemException(StatisticsProblem.NOTHING_TO_CORRECT);
        }
        if (nextIsDue) {
            throw new ProblemException(StatisticsProblem.NEXT_INSTEAD);
        }
        // Each further one would be one more difference.
        if (all.size() > 1 && all.get(1).superseded().isPresent()) {
            throw new ProblemException(StatisticsProblem.CORRECTED_ALREADY);
        }
    }

    /**
     * Makes sure that there is such a release.
     *
     * @throws ProblemException NO_SUCH_RELEASE
     */
    public void requireRelease(int number) {
        if (reader.fresh().stream().noneMatch(release -> release.number() == number)) {
            throw new ProblemException(StatisticsProblem.NO_SUCH_RELEASE);
        }
    }

    /** Whether a release could be made in the newest one's place now. */
    public boolean canCorrect() {
        try {
            require(
                    new ReleaseWish(
                            today(), Optional.of(SupersessionReason.DATA), Optional.empty()));
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** Tells every log of a release that is stored. */
    void tell(int number, boolean corrects, Optional<AccountId> by) {
        tell(
                reader.fresh().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(),
                corrects,
                by);
    }

    /** Workspaces that count nothing in it are told too: they could have done so. */
    private void tell(ReleaseRecord release, boolean corrects, Optional<AccountId> by) {
        audit.appendEverywhere(
                event(corrects ? "release.corrected" : "release.published", by)
                        .with("number", release.number())
                        .with("date", release.date()));
    }

    /** Notes in the platform's log what an operator did on the way to a release. */
    public void log(String action, AccountId by) {
        audit.append(event(action, Optional.of(by)));
    }

    private static AuditEvent event(String action, Optional<AccountId> by) {
        return new AuditEvent(action, Optional.empty(), by, Optional.empty(), new byte[0]);
    }

    private ReleaseDraft draft(
            LocalDate date, Period last, EarlierRelease earlier, PublicationProgress progress) {
        AtomicReference<@Nullable Counting> begun = new AtomicReference<>();
        // Reading the next facts and counting these go side by side.
        try (ExecutorService counter = Executors.newSingleThreadExecutor()) {
            AtomicLong read = new AtomicLong();
            AtomicReference<Future<?>> counted = new AtomicReference<>(counter.submit(() -> {}));
            facts.forEachChunk(
                    last,
                    waived -> begun.set(new Counting(Tables.all(), places, last, waived)),
                    (chunk, share) -> {
                        Counting counting = Objects.requireNonNull(begun.get());
                        await(counted.get());
                        counted.set(
                                counter.submit(
                                        () ->
                                                chunk.forEach(
                                                        one ->
                                                                counting.add(
                                                                        one.organisation(),
                                                                        one.fact()))));
                        progress.read(read.addAndGet(chunk.size()));
                        progress.at(COUNTING_SHARE * share);
                    });
            await(counted.get());
        }
        progress.at(COUNTING_SHARE);
        return ReleaseDraft.of(
                date,
                last,
                codebook.edition(),
                Objects.requireNonNull(begun.get()),
                parameters,
                perturbation,
                places,
                earlier);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("counting was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("counting failed", e.getCause());
        }
    }
}
