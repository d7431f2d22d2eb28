package org.parasol.statistics;

import java.time.LocalDate;
import org.parasol.base.ProblemException;
import org.parasol.statistics.internal.ReleaseMaker;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes releases. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Publication {

    private final ReleaseMaker maker;

    Publication(ReleaseMaker maker) {
        this.maker = maker;
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

    /**
     * Publishes a release of today: all of it, or nothing.
     *
     * @throws ProblemException ONE_A_QUARTER, UNDER_WAY, RESTORED
     */
    public ReleaseRecord publish(PublicationProgress progress) {
        return maker.publish(maker.today(), progress);
    }

    /** As {@link #publish}, with a date of the past: for an installation whose facts reach back. */
    public ReleaseRecord publishAsOf(LocalDate date, PublicationProgress progress) {
        return maker.publish(date, progress);
    }
}
