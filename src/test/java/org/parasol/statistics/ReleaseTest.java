package org.parasol.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Contributors;
import org.parasol.facts.Fact;
import org.parasol.facts.FactBulkLoader;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.testing.BareWorkspace;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ParasolTest
class ReleaseTest {

    @Autowired BareWorkspace bare;

    private static final PublicationProgress QUIETLY = share -> {};

    @Autowired Publication publication;
    @Autowired Releases releases;
    @Autowired FactBulkLoader loader;
    @Autowired Contributors contributors;
    @Autowired JdbcTemplate app;

    @Autowired
    @Qualifier("reader")
    JdbcTemplate reader;

    @Autowired
    @Qualifier("release")
    JdbcTemplate release;

    /** A single report of another test, in a country of its own, would take a figure with it. */
    @BeforeEach
    void nobodyElseShares() {
        app.update("UPDATE contributor SET opted_in = FALSE");
    }

    @Test
    @WithMockUser(roles = "OPERATOR")
    void whatOrganisationsShareBecomesAFrozenRelease() {
        for (int i = 0; i < 4; i++) {
            organisation("IS", 20, true);
        }
        organisation("IS", 30, false);
        LocalDate date = LocalDate.of(Math.max(2031, publication.nextFrom().getYear() + 1), 2, 10);
        ReleaseRecord made = publication.publishAsOf(date, QUIETLY);
        assertThat(made.lastPeriod()).isEqualTo(date.getYear() - 1 + "-Q4");
        assertThat(made.checksum())
                .as("anybody can make it from what is published")
                .isEqualTo(checksumOf(made));
        assertThat(releases.find(made.number())).contains(made);
        int figure =
                releases.table(made.number(), "violation-by-country")
                        .figure(List.of("violence", "IS"))
                        .orElseThrow();
        assertThat(figure)
                .as("four organisations that share, and not the fifth that does not; with noise")
                .isBetween(70, 90);
        assertThat(
                        Map.of(
                                "country", List.of("IS"),
                                "perpetrator", List.of("police"),
                                "setting-by-violation", List.of("street", "violence")))
                .as("the same reports have the same figure by every path")
                .allSatisfy(
                        (table, codes) ->
                                assertThat(releases.table(made.number(), table).figure(codes))
                                        .hasValue(figure));
        assertThat(releases.table(made.number(), "type").figure(List.of("living.eviction")))
                .as("too few")
                .isEmpty();
        assertThat(releases.coverage(made.number()).tables()).hasSize(Tables.all().size());
        assertThatThrownBy(() -> publication.publishAsOf(date.plusDays(3), QUIETLY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(StatisticsProblem.ONE_A_QUARTER));
        assertThatThrownBy(
                        () ->
                                release.update(
                                        "UPDATE statistics_cell SET figure = figure + 1 WHERE release_number = ?",
                                        made.number()))
                .as("frozen, even for the account that wrote it")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @WithMockUser(roles = "OPERATOR")
    void whoIsAloneInACountryAndAgreedIsShownByCategoryAndYearAlone() {
        WorkspaceId alone = organisation("TO", 60, true);
        WorkspaceId silent = organisation("WS", 60, true);
        WorkspaceId notAlone = organisation("FJ", 60, true);
        organisation("FJ", 60, true);
        Tenancy.run(alone, () -> contributors.waive(Optional.of("TO")));
        Tenancy.run(notAlone, () -> contributors.waive(Optional.of("FJ")));

        ReleaseRecord made = publication.publishAsOf(farAhead(), QUIETLY);

        PublishedTable shown = releases.table(made.number(), Tables.ONE_ORGANISATION);
        assertThat(shown.cells())
                .extracting(PublishedCell::codes)
                .containsExactly(List.of("violence", "TO", "2029"));
        assertThat(shown.cells().getFirst().figure()).isBetween(50, 70);
        assertThat(releases.table(made.number(), "country").cells())
                .as("no organisation's own figure stands anywhere else")
                .isEmpty();
        Tenancy.run(alone, () -> contributors.waive(Optional.empty()));
        ReleaseRecord later = publication.publishAsOf(farAhead(), QUIETLY);
        assertThat(releases.table(later.number(), Tables.ONE_ORGANISATION).cells()).isEmpty();
        assertThat(silent).isNotNull();
    }

    @Test
    @WithMockUser(roles = "OPERATOR")
    void aCrashHalfWayLeavesNothing() {
        organisation("IS", 20, true);
        int before = releases.all().size();
        LocalDate crashed = publication.nextFrom().plusYears(1);
        assertThatThrownBy(
                        () ->
                                publication.publishAsOf(
                                        crashed,
                                        share -> {
                                            throw new IllegalStateException("stopped");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(
                        reader.queryForObject(
                                "SELECT COUNT(*) FROM statistics_release WHERE released_on = ?",
                                Integer.class,
                                crashed))
                .isZero();
        assertThat(releases.all()).hasSize(before);
    }

    @Test
    @WithMockUser(roles = "OPERATOR")
    void aPreviewStoresNothing() {
        int before = releases.all().size();
        assertThat(publication.preview(QUIETLY).coverage().tables()).isNotEmpty();
        assertThat(releases.all()).hasSize(before);
    }

    @Test
    @WithMockUser(roles = {"RESEARCHER", "COORDINATOR", "WORKSPACE_ADMIN"})
    void onlyTheOperatorPublishes() {
        assertThatThrownBy(() -> publication.preview(QUIETLY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publication.ask()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theReaderReadsNoFactAndTheApplicationNoRelease() {
        assertThatThrownBy(() -> reader.queryForList("SELECT id FROM fact"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> app.queryForList("SELECT number FROM statistics_release"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theListOfTablesKeepsItsLimits() {
        assertThat(Tables.all()).hasSizeLessThanOrEqualTo(Tables.MOST);
        assertThat(Tables.all())
                .allSatisfy(
                        table -> {
                            if (table.axes().contains(Axis.COUNTRY)) {
                                assertThat(List.of(Axis.COUNTRY, Axis.CATEGORY, Axis.YEAR))
                                        .containsAll(table.axes());
                            }
                            if (table.axes().contains(Axis.QUARTER)) {
                                assertThat(table.axes()).contains(Axis.WORLD_REGION);
                            }
                        });
    }

    private String checksumOf(ReleaseRecord made) {
        StringBuilder text =
                new StringBuilder("parasol release 2\n")
                        .append(made.number())
                        .append('\n')
                        .append(made.date())
                        .append('\n')
                        .append(made.lastPeriod())
                        .append('\n')
                        .append(made.parameters())
                        .append("\nedition ")
                        .append(made.edition())
                        .append('\n');
        for (TableDefinition table : Tables.all()) {
            releases.table(made.number(), table.name()).cells().stream()
                    .map(cell -> String.join("|", cell.codes()) + "\t" + cell.figure())
                    .sorted()
                    .forEach(
                            line ->
                                    text.append(table.name())
                                            .append('\t')
                                            .append(line)
                                            .append('\n'));
        }
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** After a yearly revision: what other tests published says nothing any more. */
    private LocalDate farAhead() {
        return LocalDate.of(Math.max(2031, publication.nextFrom().getYear() + 1), 2, 10);
    }

    private WorkspaceId organisation(String country, int reports, boolean shares) {
        WorkspaceId workspace = bare.insert();
        Random random = new Random(7);
        loader.load(
                workspace,
                IntStream.range(0, reports)
                        .mapToObj(
                                i ->
                                        new Fact(
                                                UUID.randomUUID(),
                                                random.nextInt() & 0xffffffffL,
                                                country,
                                                2029,
                                                1 + i % 4,
                                                "street",
                                                "25-34",
                                                "woman",
                                                "no",
                                                List.of("migrant"),
                                                List.of(
                                                        new FactViolation(
                                                                "violence.assault",
                                                                List.of(
                                                                        new FactPerpetrator(
                                                                                "police",
                                                                                true,
                                                                                "no-action")))),
                                                Map.of("legal-aid", "offered"),
                                                "2035-Q4")));
        Tenancy.run(workspace, () -> contributors.optIn(shares));
        return workspace;
    }
}
