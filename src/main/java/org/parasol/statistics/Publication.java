package org.parasol.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.statistics.internal.PublicMarks;
import org.parasol.statistics.internal.ReleaseMaker;
import org.parasol.statistics.internal.ReleaseRequests;
import org.parasol.statistics.internal.ReleaseWish;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes releases. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Publication {

    private final ReleaseMaker maker;
    private final ReleaseRequests requests;
    private final PublicMarks marks;

    Publication(ReleaseMaker maker, ReleaseRequests requests, PublicMarks marks) {
        this.marks = marks;
        this.maker = maker;
        this.requests = requests;
    }

    /** What a release of today would publish; nothing is stored. */
    public Preview preview(PublicationProgress progress) {
        return maker.preview(maker.today(), progress);
    }

    /**
     * The first day on which another release can be published; in the past where it is possible.
     */
    public LocalDate nextFrom() {
        return maker.nextFrom();
    }

    /** Whether a second operator has to agree to each release. */
    public boolean needsTwo() {
        return requests.needsTwo();
    }

    /** The newest request, open or ended. */
    public Optional<ReleaseRequest> newestRequest() {
        return requests.newest();
    }

    /** How far the release is that is being made; empty while there is none. */
    public Optional<WorkDone> progress() {
        return requests.progress();
    }

    /**
     * Asks for a release of today. It is made at once, without anybody waiting for it, or when a
     * second operator has agreed.
     *
     * @throws ProblemException ONE_A_QUARTER, RESTORED, ASKED_ALREADY
     */
    public ReleaseRequest ask() {
        return requests.ask(me(), maker.today(), Optional.empty());
    }

    /**
     * Asks for a release in the newest one's place, up to the same quarter. Figures stand in it but
     * for those that are far off.
     *
     * @throws ProblemException NOTHING_TO_CORRECT, CORRECTED_ALREADY, NEXT_INSTEAD, RESTORED,
     *     ASKED_ALREADY
     */
    public ReleaseRequest correct(SupersessionReason reason) {
        return requests.ask(me(), maker.today(), Optional.of(reason));
    }

    /** Whether one may be asked for in the newest one's place now. */
    public boolean canCorrect() {
        return maker.canCorrect();
    }

    /**
     * Agrees to what another operator asked for; it becomes a release of today.
     *
     * @throws ProblemException SECOND_PERSON, NO_SUCH_REQUEST, ONE_A_QUARTER, RESTORED
     */
    public ReleaseRequest agree(UUID request) {
        return requests.agree(request, me(), maker.today());
    }

    /**
     * Takes back what waits for a second operator.
     *
     * @throws ProblemException NO_SUCH_REQUEST
     */
    public void withdraw(UUID request) {
        requests.withdraw(request, me());
    }

    /**
     * Publishes a release with a date of the past and waits for it: for an installation whose facts
     * reach back.
     *
     * @throws ProblemException SECOND_PERSON where two have to agree; ONE_A_QUARTER, UNDER_WAY,
     *     RESTORED
     */
    public ReleaseRecord publishAsOf(LocalDate date, PublicationProgress progress) {
        if (requests.needsTwo()) {
            throw new ProblemException(StatisticsProblem.SECOND_PERSON);
        }
        return maker.publish(
                ReleaseWish.of(date), CurrentUser.current().map(SignedIn::account), progress);
    }

    /** The releases that have a page without sign-in, by number. */
    public Set<Integer> publicNumbers() {
        return marks.numbers();
    }

    /**
     * Gives a release a page without sign-in.
     *
     * @throws ProblemException NO_SUCH_RELEASE
     */
    public void makePublic(int number) {
        maker.requireRelease(number);
        if (marks.mark(number, maker.today())) {
            maker.log("release.made-public", me());
        }
    }

    /** Takes that page away. Whoever has seen it has seen it. */
    public void takeBack(int number) {
        if (marks.unmark(number)) {
            maker.log("release.taken-back", me());
        }
    }

    private static AccountId me() {
        return CurrentUser.require().account();
    }
}
