package org.parasol.statistics;

import java.util.List;
import java.util.Optional;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.statistics.internal.Parameters;
import org.parasol.statistics.internal.QueryLog;
import org.parasol.statistics.internal.ReleaseReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The published releases, for everybody who is signed in. It reads as an account that can read
 * nothing else.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Releases {

    private final ReleaseReader reader;

    private final Parameters parameters;
    private final QueryLog queries;

    Releases(ReleaseReader reader, Parameters parameters, QueryLog queries) {
        this.queries = queries;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** The numbers with which releases are made now. */
    public ReleaseParameters rule() {
        return parameters.published();
    }

    /** Newest first. */
    public List<ReleaseRecord> all() {
        return reader.all();
    }

    public Optional<ReleaseRecord> find(int number) {
        return reader.all().stream().filter(release -> release.number() == number).findFirst();
    }

    /**
     * A table of a release. That a researcher read it is counted.
     *
     * @throws ProblemException NO_SUCH_RELEASE, NO_SUCH_TABLE
     */
    public PublishedTable table(int release, String name) {
        requireRelease(release);
        TableDefinition definition = definition(name);
        CurrentUser.current()
                .filter(reading -> reading.roles().contains(Role.RESEARCHER))
                .ifPresent(reading -> queries.asked(reading.account(), release, name));
        return reader.table(release, definition);
    }

    /**
     * A table that is read for what stands beside a figure: its years, what it is a share of. That
     * is no question of the reader's, and is not counted.
     *
     * @throws ProblemException NO_SUCH_RELEASE, NO_SUCH_TABLE
     */
    public PublishedTable context(int release, String name) {
        requireRelease(release);
        return reader.table(release, definition(name));
    }

    private static TableDefinition definition(String name) {
        return Tables.find(name)
                .orElseThrow(() -> new ProblemException(StatisticsProblem.NO_SUCH_TABLE));
    }

    /**
     * What a release rests on.
     *
     * @throws ProblemException NO_SUCH_RELEASE
     */
    public Coverage coverage(int release) {
        requireRelease(release);
        return reader.coverage(release);
    }

    private void requireRelease(int release) {
        if (find(release).isEmpty()) {
            throw new ProblemException(StatisticsProblem.NO_SUCH_RELEASE);
        }
    }
}
