package org.parasol.dashboard.ui;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.OrganisationBand;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.Releases;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.Tables;

/** One release with a handful of figures, and nothing else published. */
final class SmallRelease {

    static final ReleaseRecord RECORD =
            new ReleaseRecord(
                    4,
                    LocalDate.of(2026, 10, 1),
                    "2026-Q3",
                    "reports>=15 organisations>=3 without-largest>=10 perturbation=cell-key"
                            + " noise-distance=10 noise-variance=24.0 fingerprint=0123456789ab",
                    1,
                    "abc123",
                    Optional.empty());

    private SmallRelease() {}

    static Releases published() {
        Releases releases = mock(Releases.class);
        when(releases.all()).thenReturn(List.of(RECORD));
        when(releases.find(4)).thenReturn(Optional.of(RECORD));
        when(releases.coverage(4))
                .thenReturn(
                        new Coverage(
                                Optional.of(400),
                                OrganisationBand.OVER_TEN,
                                Map.of("150", OrganisationBand.SIX_TO_TEN),
                                Map.of(
                                        "violation-by-country",
                                        new TableCoverage(
                                                "violation-by-country",
                                                0,
                                                0.7,
                                                "violation-by-group"))));
        when(releases.table(anyInt(), anyString()))
                .thenAnswer(call -> table(call.getArgument(1), List.of()));
        when(releases.context(anyInt(), anyString()))
                .thenAnswer(call -> table(call.getArgument(1), List.of()));
        publish(
                releases,
                "violation-by-region",
                cell(120, "violence", "150"),
                cell(40, "threats", "002"));
        publish(releases, "country", cell(90, "FR"), cell(30, "SE"));
        publish(
                releases,
                "region-by-quarter",
                cell(20, "150", "2025-Q1"),
                cell(35, "150", "2025-Q3"));
        publish(releases, "region", cell(400, "150"), cell(150, "002"));
        publish(
                releases,
                "perpetrator-by-region",
                cell(200, "police", "150"),
                cell(20, "police", "002"),
                cell(100, "client", "150"),
                cell(40, "client", "002"),
                cell(25, "landlord", "150"));
        publish(
                releases,
                "country-by-year",
                cell(40, "FR", "2015"),
                cell(45, "FR", "2016"),
                cell(50, "FR", "2017"),
                cell(60, "NO", "2015"));
        publish(releases, "violation-by-group", cell(33, "violence", "155"));
        return releases;
    }

    static void publish(Releases releases, String name, PublishedCell... cells) {
        PublishedTable table = table(name, List.of(cells));
        when(releases.table(4, name)).thenReturn(table);
        when(releases.context(4, name)).thenReturn(table);
    }

    private static PublishedTable table(String name, List<PublishedCell> cells) {
        return new PublishedTable(Tables.find(name).orElseThrow(), cells);
    }

    static PublishedCell cell(int figure, String... codes) {
        return new PublishedCell(List.of(codes), figure);
    }
}
