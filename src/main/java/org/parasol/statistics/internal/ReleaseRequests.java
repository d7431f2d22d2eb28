package org.parasol.statistics.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.statistics.ReleaseRequest;
import org.parasol.statistics.ReleaseRequest.State;
import org.parasol.statistics.StatisticsProblem;
import org.parasol.statistics.SupersessionReason;
import org.parasol.statistics.WorkDone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a wish for a release, waits for a second operator where two have to agree, and sees it
 * through: the work goes on when nobody looks, and after a crash it is done again from its
 * beginning, because all facts of a release are read at one moment.
 */
@Component
@EnableConfigurationProperties(RequestSettings.class)
public class ReleaseRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseRequests.class);
    private static final int DAYS_TO_AGREE = 7;
    private static final int MOST_STARTS = 3;

    private final RequestStore store;
    private final ReleaseMaker maker;
    private final RequestSettings settings;

    private volatile @Nullable LiveProgress running;
    private volatile boolean closing;

    ReleaseRequests(RequestStore store, ReleaseMaker maker, RequestSettings settings) {
        this.store = store;
        this.maker = maker;
        this.settings = settings;
    }

    /** Whether a second operator has to agree. */
    public boolean needsTwo() {
        return settings.twoPersons();
    }

    /** The newest request, open or ended. */
    public Optional<ReleaseRequest> newest() {
        lapse();
        return store.newest().map(RequestStore.Stored::request);
    }

    /** How far the work is; empty while there is none. */
    public Optional<WorkDone> progress() {
        return Optional.ofNullable(running).map(LiveProgress::now);
    }

    /**
     * Asks for a release as of a day.
     *
     * @throws ProblemException what stands against it now
     */
    public synchronized ReleaseRequest ask(
            AccountId by, LocalDate asOf, Optional<SupersessionReason> reason) {
        if (newest().filter(ReleaseRequest::isOpen).isPresent()) {
            throw new ProblemException(StatisticsProblem.ASKED_ALREADY);
        }
        maker.require(new ReleaseWish(asOf, reason, Optional.empty()));
        UUID id = UUID.randomUUID();
        store.insert(id, by, maker.today(), asOf, reason);
        maker.log("release.asked", by);
        if (!settings.twoPersons()) {
            store.agree(id, null, asOf);
            start(id);
        }
        return require(id).request();
    }

    /**
     * The second operator agrees: the work begins, for a release of this day.
     *
     * @throws ProblemException SECOND_PERSON, NO_SUCH_REQUEST and what stands against the release
     */
    public synchronized ReleaseRequest agree(UUID id, AccountId by, LocalDate asOf) {
        lapse();
        RequestStore.Stored waiting = require(id);
        if (waiting.request().askedBy().equals(by)) {
            throw new ProblemException(StatisticsProblem.SECOND_PERSON);
        }
        maker.require(new ReleaseWish(asOf, waiting.request().reason(), Optional.empty()));
        if (!store.agree(id, by, asOf)) {
            throw new ProblemException(StatisticsProblem.NO_SUCH_REQUEST);
        }
        maker.log("release.agreed", by);
        start(id);
        return require(id).request();
    }

    /**
     * Takes back what waits, whoever asked for it.
     *
     * @throws ProblemException NO_SUCH_REQUEST where it does not wait
     */
    public synchronized void withdraw(UUID id, AccountId by) {
        if (!store.move(id, State.WAITING, State.WITHDRAWN)) {
            throw new ProblemException(StatisticsProblem.NO_SUCH_REQUEST);
        }
        maker.log("release.withdrawn", by);
    }

    /** After a crash or a stop in the middle of the work. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        store.in(State.FROZEN).forEach(this::tell);
        store.in(State.RUNNING).forEach(cut -> start(cut.request().id()));
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private void start(UUID id) {
        running = new LiveProgress();
        Thread.ofPlatform().name("release").daemon().start(() -> run(id));
    }

    private void run(UUID id) {
        LiveProgress progress = running;
        try {
            RequestStore.Stored stored = require(id);
            if (stored.starts() >= MOST_STARTS) {
                store.failed(id, StatisticsProblem.BROKEN_OFF);
                return;
            }
            store.started(id);
            maker.freeze(stored.wish(), progress == null ? new LiveProgress() : progress);
            tell(require(id));
        } catch (ProblemException e) {
            store.failed(
                    id,
                    e.problem() instanceof StatisticsProblem problem
                            ? problem
                            : StatisticsProblem.BROKEN_OFF);
        } catch (RuntimeException e) {
            // What breaks because the application ends is done again at its next start.
            if (!closing) {
                LOG.error("A release broke off: {}", e.getClass().getName());
                store.failed(id, StatisticsProblem.BROKEN_OFF);
            }
        } finally {
            running = null;
        }
    }

    /** The logs are told after the release is there; a crash in between is made good later. */
    private void tell(RequestStore.Stored done) {
        maker.tell(
                done.request().release().orElseThrow(),
                done.request().reason().isPresent(),
                Optional.of(done.request().askedBy()));
        store.move(done.request().id(), State.FROZEN, State.PUBLISHED);
    }

    private void lapse() {
        LocalDate latest = maker.today().minusDays(DAYS_TO_AGREE);
        store.in(State.WAITING).stream()
                .filter(waiting -> waiting.request().askedOn().isBefore(latest))
                .forEach(
                        waiting ->
                                store.move(waiting.request().id(), State.WAITING, State.WITHDRAWN));
    }

    private RequestStore.Stored require(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new ProblemException(StatisticsProblem.NO_SUCH_REQUEST));
    }
}
