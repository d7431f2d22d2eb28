package org.parasol.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parasol.base.ProblemException;
import org.parasol.statistics.internal.Parameters;
import org.parasol.statistics.internal.PublicMarks;
import org.parasol.statistics.internal.ReleaseReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Releases that everybody may see, signed in or not; of others it says nothing. */
@Service
@PreAuthorize("permitAll()")
public class PublicReleases {

    private final ReleaseReader reader;
    private final PublicMarks marks;
    private final Parameters parameters;

    PublicReleases(ReleaseReader reader, PublicMarks marks, Parameters parameters) {
        this.reader = reader;
        this.marks = marks;
        this.parameters = parameters;
    }

    /** Newest first. */
    public List<ReleaseRecord> all() {
        Set<Integer> open = marks.numbers();
        return reader.all().stream().filter(release -> open.contains(release.number())).toList();
    }

    public Optional<ReleaseRecord> find(int number) {
        return all().stream().filter(release -> release.number() == number).findFirst();
    }

    /**
     * What a public release rests on.
     *
     * @throws ProblemException NO_SUCH_RELEASE
     */
    public Coverage coverage(int number) {
        require(number);
        return reader.coverage(number);
    }

    /**
     * The figures of a table.
     *
     * @throws ProblemException NO_SUCH_RELEASE
     */
    public PublishedTable table(int number, TableDefinition definition) {
        require(number);
        return reader.table(number, definition);
    }

    private void require(int number) {
        if (find(number).isEmpty()) {
            throw new ProblemException(StatisticsProblem.NO_SUCH_RELEASE);
        }
    }

    /** The numbers with which releases are made now. */
    public ReleaseParameters rule() {
        return parameters.published();
    }
}
