package org.parasol.dashboard.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.Releases;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.Tables;
import org.springframework.stereotype.Component;

/** Finds the answers to questions in the releases. */
@Component
class Figures {

    private final Releases releases;
    private final Texts texts;
    private final Codebook codebook;
    private final Regions regions;
    private final LegalModels legalModels;

    Figures(
            Releases releases,
            Texts texts,
            Codebook codebook,
            Regions regions,
            LegalModels legalModels) {
        this.releases = releases;
        this.texts = texts;
        this.codebook = codebook;
        this.regions = regions;
        this.legalModels = legalModels;
    }

    List<ReleaseRecord> releases() {
        return releases.all();
    }

    Codebook codebook() {
        return codebook;
    }

    AxisLabels labels(Locale locale) {
        return new AxisLabels(texts, codebook, regions, legalModels, locale);
    }

    /** What a release rests on. */
    Coverage coverage(ReleaseRecord release) {
        return releases.coverage(release.number());
    }

    /** The answer, where there is such a release. */
    Optional<Figure> find(DashboardState state, Locale locale) {
        return releases.find(state.release()).map(release -> find(state, release, locale));
    }

    /**
     * What a release can be asked. Where nobody agreed to be shown alone, nobody is asked about it.
     */
    List<Question> questions(int release) {
        boolean nobodyAlone = releases.context(release, Tables.ONE_ORGANISATION).cells().isEmpty();
        return Arrays.stream(Question.values())
                .filter(question -> question != Question.ONE_ORGANISATION || !nobodyAlone)
                .toList();
    }

    /** The years a map can be asked for: those with any published figure, newest first. */
    List<String> years(int release) {
        return releases.context(release, "year").cells().stream()
                .map(cell -> cell.codes().getFirst())
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    /** The answer in shares; empty where none can be told. */
    Optional<Shares> shares(Figure figure) {
        return Shares.of(figure, releases);
    }

    /** What stands for itself alone is asked for by year: the newest, unless another is chosen. */
    private DashboardState dated(DashboardState asked, ReleaseRecord release) {
        if (asked.question() != Question.ONE_ORGANISATION || !asked.year().isEmpty()) {
            return asked;
        }
        return asked.withYear(
                years(release.number()).stream()
                        .findFirst()
                        .orElse(release.lastPeriod().substring(0, 4)));
    }

    private Figure find(DashboardState asking, ReleaseRecord release, Locale locale) {
        DashboardState state = dated(asking, release);
        Coverage coverage = releases.coverage(release.number());
        String asked = state.question().table(state);
        String shown = standIn(asked, coverage);
        PublishedTable table = releases.table(release.number(), shown);
        FigureGrid grid = FigureGrid.of(table, held(state, table), labels(locale));
        TableCoverage covered = coverage.tables().get(shown);
        return new Figure(
                state,
                release,
                coverage,
                LegalSeries.split(
                        state.question().kind() == Question.Kind.TREND && isTime(grid.rowAxis())
                                ? grid.turned()
                                : grid,
                        legalModels),
                covered == null ? 1 : covered.shareWithheld(),
                !shown.equals(asked),
                reportsByRegion(release));
    }

    private Map<String, Integer> reportsByRegion(ReleaseRecord release) {
        Map<String, Integer> found = new HashMap<>();
        releases.context(release.number(), "region")
                .cells()
                .forEach(cell -> found.put(cell.codes().getFirst(), cell.figure()));
        return found;
    }

    /** Follows the coarser tables that stand in, never in a circle. */
    private static String standIn(String asked, Coverage coverage) {
        Set<String> seen = new HashSet<>();
        String name = asked;
        while (seen.add(name)) {
            TableCoverage covered = coverage.tables().get(name);
            if (covered == null || covered.standIn().isEmpty()) {
                break;
            }
            name = covered.standIn().get();
        }
        return name;
    }

    private static boolean isTime(Axis axis) {
        return axis == Axis.YEAR || axis == Axis.QUARTER;
    }

    private static Map<Axis, String> held(DashboardState state, PublishedTable table) {
        Map<Axis, String> held = new EnumMap<>(Axis.class);
        List<Axis> axes = table.definition().axes();
        if (!state.category().isEmpty() && axes.contains(Axis.CATEGORY)) {
            held.put(Axis.CATEGORY, state.category());
        }
        if (!state.year().isEmpty() && axes.contains(Axis.YEAR)) {
            held.put(Axis.YEAR, state.year());
        }
        return held;
    }
}
