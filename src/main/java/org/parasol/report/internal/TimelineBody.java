package org.parasol.report.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parasol.report.TimelineStep;

/**
 * What is sealed as the timeline of a report.
 *
 * @param author who may read it besides the coordinators
 * @param steps oldest first
 * @param only who alone may read it besides the author; empty where all coordinators may
 */
public record TimelineBody(Addressee author, List<TimelineStep> steps, List<Addressee> only) {

    /** What was written before reports could be restricted names nobody. */
    public TimelineBody(
            Addressee author, List<TimelineStep> steps, @Nullable List<Addressee> only) {
        this.author = author;
        this.steps = List.copyOf(steps);
        this.only = only == null ? List.of() : List.copyOf(only);
    }

    /** This timeline and one more step. */
    public TimelineBody and(TimelineStep step) {
        return new TimelineBody(
                author, Stream.concat(steps.stream(), Stream.of(step)).toList(), only);
    }

    /** The same steps of the same report for other people. */
    TimelineBody readBy(List<Addressee> others) {
        return new TimelineBody(author, steps, others);
    }

    /** The same report under its author's new key. */
    TimelineBody by(Addressee renewed) {
        return new TimelineBody(renewed, steps, only);
    }
}
