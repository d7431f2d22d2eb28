package org.parasol.statistics.internal;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.ReleaseRecord;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a release in one transaction: all of it is there, or nothing. */
@Component
class ReleaseWriter {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    private final RequestStore requests;

    ReleaseWriter(@Qualifier("release") JdbcTemplate jdbc, RequestStore requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    @Transactional("releaseTransactions")
    public ReleaseRecord freeze(ReleaseDraft draft, String parameters, ReleaseWish wish) {
        Integer newest =
                jdbc.queryForObject(
                        "SELECT COALESCE(MAX(number), 0) FROM statistics_release", Integer.class);
        int before = newest == null ? 0 : newest;
        int number = before + 1;
        String checksum = Sha256.hex(draft.canonical(number, parameters));
        Coverage coverage = draft.coverage();
        jdbc.update(
                "INSERT INTO statistics_release (number, released_on, last_period, parameters, checksum, reports,"
                        + " organisations, edition) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                Date.valueOf(draft.date()),
                draft.last().toString(),
                parameters,
                checksum,
                coverage.reports().orElse(null),
                coverage.organisations().name(),
                draft.edition());
        coverage.organisationsByRegion()
                .forEach(
                        (region, band) ->
                                jdbc.update(
                                        "INSERT INTO statistics_region (release_number, region, organisations)"
                                                + " VALUES (?, ?, ?)",
                                        number,
                                        region,
                                        band.name()));
        coverage.tables()
                .forEach(
                        (name, table) ->
                                jdbc.update(
                                        "INSERT INTO statistics_table (release_number, name, cells,"
                                                + " share_withheld, stepped_up_to) VALUES (?, ?, ?, ?, ?)",
                                        number,
                                        name,
                                        table.cells(),
                                        table.shareWithheld(),
                                        table.steppedUpTo()));
        List<Object[]> cells = new ArrayList<>();
        draft.figures()
                .forEach(
                        (table, figures) ->
                                figures.forEach(
                                        (codes, figure) ->
                                                cells.add(
                                                        new Object[] {
                                                            number, table, codes, figure
                                                        })));
        for (int from = 0; from < cells.size(); from += BATCH) {
            jdbc.batchUpdate(
                    "INSERT INTO statistics_cell (release_number, table_name, codes, figure) VALUES (?, ?, ?, ?)",
                    cells.subList(from, Math.min(from + BATCH, cells.size())));
        }
        wish.reason()
                .ifPresent(
                        reason ->
                                jdbc.update(
                                        "INSERT INTO statistics_supersession (release_number,"
                                                + " superseded_by, reason) VALUES (?, ?, ?)",
                                        before,
                                        number,
                                        reason.name()));
        wish.request().ifPresent(request -> requests.frozen(request, number));
        return new ReleaseRecord(
                number,
                draft.date(),
                draft.last().toString(),
                parameters,
                draft.edition(),
                checksum,
                Optional.empty());
    }
}
