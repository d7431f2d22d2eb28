package org.parasol.statistics.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.facts.Reconciled;
import org.parasol.statistics.Preview;
import org.parasol.statistics.PublicationProgress;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.StatisticsProblem;
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
            AuditLog audit,
            Clock clock) {
        this.facts = facts;
        this.writer = writer;
        this.reader = reader;
        this.places = places;
        this.reconciled = reconciled;
        this.parameters = parameters;
        this.perturbation = parameters.perturbation();
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day on which another release may be made: one a quarter. */
    public LocalDate nextFrom() {
        return reader.fresh().stream()
                .map(ReleaseRecord::date)
                .max(Comparator.naturalOrder())
                .map(newest -> Period.of(newest).after().firstDay())
                .orElse(LocalDate.EPOCH);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    public Preview preview(LocalDate date, PublicationProgress progress) {
        ReleaseDraft draft = draft(date, progress);
        progress.at(1);
        return new Preview(date, draft.last().toString(), draft.cells(), draft.coverage());
    }

    public ReleaseRecord publish(LocalDate date, PublicationProgress progress) {
        if (!oneAtATime.tryLock()) {
            throw new ProblemException(StatisticsProblem.UNDER_WAY);
        }
        try {
            if (reconciled.missing() > 0) {
                throw new ProblemException(StatisticsProblem.RESTORED);
            }
            if (date.isBefore(nextFrom())) {
                throw new ProblemException(StatisticsProblem.ONE_A_QUARTER);
            }
            ReleaseDraft draft = draft(date, progress);
            ReleaseRecord release = writer.freeze(draft, parameters.inWords());
            reader.forget();
            // Workspaces that count nothing in it see it too: it could have been otherwise.
            audit.appendEverywhere(
                    new AuditEvent(
                                    "release.published",
                                    Optional.empty(),
                                    CurrentUser.current().map(SignedIn::account),
                                    Optional.empty(),
                                    new byte[0])
                            .with("number", release.number())
                            .with("date", release.date()));
            progress.at(1);
            return release;
        } finally {
            oneAtATime.unlock();
        }
    }

    private ReleaseDraft draft(LocalDate date, PublicationProgress progress) {
        Period last = Period.lastClosed(date);
        Counting counting = new Counting(Tables.all(), places, last);
        // Reading the next facts and counting these go side by side.
        try (ExecutorService counter = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> counted = new AtomicReference<>(counter.submit(() -> {}));
            facts.forEachChunk(
                    last,
                    (chunk, share) -> {
                        await(counted.get());
                        counted.set(
                                counter.submit(
                                        () ->
                                                chunk.forEach(
                                                        one ->
                                                                counting.add(
                                                                        one.organisation(),
                                                                        one.fact()))));
                        progress.at(COUNTING_SHARE * share);
                    });
            await(counted.get());
        }
        progress.at(COUNTING_SHARE);
        return ReleaseDraft.of(
                date, last, counting, parameters, perturbation, places, reader.newest());
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
