package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Contributors;
import org.parasol.facts.Fact;
import org.parasol.facts.FactBulkLoader;
import org.parasol.platform.demo.DemoFactsInMemory;
import org.parasol.testing.BareWorkspace;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is attacked is what was published, and what decides is what is stored. */
@ParasolTest
class StoredReleasesTest {

    private static final double SHARE = 0.02;

    @Autowired ReleaseMaker maker;
    @Autowired ReleaseReader published;
    @Autowired BareWorkspace bare;
    @Autowired FactBulkLoader loader;
    @Autowired Contributors contributors;
    @Autowired JdbcTemplate app;

    @Autowired
    @Qualifier("release")
    JdbcTemplate release;

    @Autowired
    @Qualifier("reader")
    JdbcTemplate reader;

    @TempDir Path folder;

    @BeforeEach
    void nobodyElseShares() {
        app.update("UPDATE contributor SET opted_in = FALSE, reconciled = TRUE");
    }

    @Test
    void figures_are_the_published_ones_and_counts_those_of_the_facts() {
        List<List<Fact>> facts = DemoFactsInMemory.organisations(8L, SHARE);
        facts.forEach(this::organisation);
        int all = facts.stream().mapToInt(List::size).sum();
        int number = publish();
        StoredReleases stored = new StoredReleases(release, reader);

        AttackedRelease attacked = stored.release(number);

        assertThat(stored.newest()).isEqualTo(number);
        assertThat(attacked.facts()).hasSize(facts.size());
        assertThat(stored.told(number, attacked)).contains(" " + all + " now");
        Map<String, Map<String, Integer>> figures =
                new HashMap<>(published.of(published.fresh().getFirst()).figures());
        assertThat(figures).containsKeys("total", "violation");
        assertThat(attacked.asEarlier().figures())
                .allSatisfy(
                        (table, cells) ->
                                assertThat(cells).isEqualTo(figures.getOrDefault(table, Map.of())));
        for (int table = 0; table < attacked.tables(); table++) {
            if (attacked.definition(table).name().equals("total")) {
                assertThat(attacked.count(table, 0L)).isEqualTo(all);
            }
        }
        assertThat(AttackSuite.of(stored, number).counts())
                .hasSize(5)
                .allSatisfy(result -> assertThat(result.told()).isNotEmpty());
    }

    @Test
    void what_is_not_there_is_said() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);

        assertThat(AttackSuite.stored(0, new StoredReleases(release, reader), err, err))
                .isEqualTo(2);
        assertThat(AttackSuite.run(List.of("5", "--parasol.data=" + folder), err, err))
                .isEqualTo(2);
        assertThat(AttackSuite.run(List.of("five"), err, err)).isEqualTo(2);

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains(
                        "There is no database in the data folder",
                        "parasol: attack needs the number of a release, 1 to 5.");
    }

    private int publish() {
        LocalDate date = LocalDate.of(Math.max(2045, maker.nextFrom().getYear() + 1), 2, 10);
        return maker.publish(ReleaseWish.of(date), Optional.empty(), share -> {}).number();
    }

    private void organisation(List<Fact> facts) {
        WorkspaceId workspace = bare.insert();
        loader.load(workspace, facts.stream());
        Tenancy.run(workspace, () -> contributors.optIn(true));
    }
}
