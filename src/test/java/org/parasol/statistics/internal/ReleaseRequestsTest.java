package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.ReleaseRequest;
import org.parasol.statistics.ReleaseRequest.State;
import org.parasol.statistics.StatisticsProblem;
import org.parasol.statistics.Supersession;
import org.parasol.statistics.SupersessionReason;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * From what somebody asks for to the release, through a second person's word and through crashes.
 */
@ParasolTest
class ReleaseRequestsTest {

    private static final AccountId ANA = AccountId.random();
    private static final AccountId BELA = AccountId.random();

    @Autowired RequestStore store;
    @Autowired ReleaseMaker maker;
    @Autowired ReleaseReader reader;
    @Autowired JdbcTemplate app;

    @Autowired
    @Qualifier("release")
    JdbcTemplate release;

    private ReleaseRequests alone;
    private ReleaseRequests two;

    @BeforeEach
    void rules() {
        app.update("UPDATE contributor SET reconciled = TRUE");
        alone = new ReleaseRequests(store, maker, new RequestSettings(false));
        two = new ReleaseRequests(store, maker, new RequestSettings(true));
    }

    @AfterEach
    void nothingStaysOpen() {
        release.update("UPDATE statistics_request SET state = 'WITHDRAWN' WHERE state = 'WAITING'");
    }

    @Test
    void one_operator_is_enough_where_two_are_not_asked_for() {
        ReleaseRequest asked = alone.ask(ANA, free(), Optional.empty());

        ReleaseRequest done = ended(alone, asked.id());

        assertThat(done.state()).isEqualTo(State.PUBLISHED);
        assertThat(reader.all().getFirst().number()).isEqualTo(done.release().orElseThrow());
        assertThat(logged("release.asked", ANA)).isPositive();
        assertThat(logged("release.published", ANA)).isPositive();
        assertThat(alone.progress()).isEmpty();
    }

    @Test
    void nothing_is_counted_before_another_one_agrees() {
        int before = reader.fresh().size();
        LocalDate date = free();
        ReleaseRequest asked = two.ask(ANA, date, Optional.empty());

        assertThat(asked.state()).isEqualTo(State.WAITING);
        refused(() -> two.ask(BELA, date, Optional.empty()), StatisticsProblem.ASKED_ALREADY);
        refused(() -> two.agree(asked.id(), ANA, date), StatisticsProblem.SECOND_PERSON);
        assertThat(reader.fresh()).hasSize(before);

        two.agree(asked.id(), BELA, date);

        assertThat(ended(two, asked.id()).state()).isEqualTo(State.PUBLISHED);
        assertThat(store.find(asked.id()).orElseThrow().confirmedBy()).contains(BELA);
        assertThat(reader.fresh()).hasSize(before + 1);
        refused(() -> two.agree(asked.id(), BELA, free()), StatisticsProblem.NO_SUCH_REQUEST);
    }

    @Test
    void what_waits_can_be_taken_back_and_lapses() {
        ReleaseRequest asked = two.ask(ANA, free(), Optional.empty());
        two.withdraw(asked.id(), BELA);

        refused(() -> two.agree(asked.id(), BELA, free()), StatisticsProblem.NO_SUCH_REQUEST);
        refused(() -> two.withdraw(asked.id(), ANA), StatisticsProblem.NO_SUCH_REQUEST);

        UUID old = UUID.randomUUID();
        LocalDate today = maker.today();
        store.insert(old, ANA, today.minusDays(8), free(), Optional.empty());
        refused(() -> two.agree(old, BELA, free()), StatisticsProblem.NO_SUCH_REQUEST);
        assertThat(store.find(old).orElseThrow().request().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void a_correction_stands_in_the_newest_ones_place_once() {
        LocalDate date = free();
        ReleaseRecord first = maker.publish(ReleaseWish.of(date), Optional.of(ANA), share -> {});
        ReleaseRequest asked =
                alone.ask(ANA, date.plusDays(9), Optional.of(SupersessionReason.METHOD));

        ReleaseRequest done = ended(alone, asked.id());

        int second = done.release().orElseThrow();
        assertThat(reader.all().get(1).superseded())
                .contains(new Supersession(second, SupersessionReason.METHOD));
        assertThat(reader.all().get(1).checksum()).isEqualTo(first.checksum());
        assertThat(reader.all().getFirst().lastPeriod()).isEqualTo(first.lastPeriod());
        assertThat(reader.newest().figures()).isEqualTo(reader.of(first).figures());
        assertThat(logged("release.corrected", ANA)).isPositive();
        refused(
                () -> alone.ask(ANA, date.plusDays(10), Optional.of(SupersessionReason.DATA)),
                StatisticsProblem.CORRECTED_ALREADY);
        refused(
                () -> alone.ask(ANA, free(), Optional.of(SupersessionReason.DATA)),
                StatisticsProblem.NEXT_INSTEAD);
        assertThat(maker.nextFrom())
                .as("a correction does not put off the next release")
                .isEqualTo(Period.of(date).after().firstDay());
    }

    @Test
    void what_was_cut_off_is_done_again_at_the_next_start() {
        int before = reader.fresh().size();
        UUID cut = UUID.randomUUID();
        LocalDate date = free();
        store.insert(cut, ANA, maker.today(), date, Optional.empty());
        store.agree(cut, BELA, date);
        store.started(cut);

        new ReleaseRequests(store, maker, new RequestSettings(true)).resume();

        assertThat(ended(two, cut).state()).isEqualTo(State.PUBLISHED);
        assertThat(reader.fresh()).hasSize(before + 1);
    }

    @Test
    void what_is_cut_off_again_and_again_is_given_up() {
        int before = reader.fresh().size();
        UUID cut = UUID.randomUUID();
        LocalDate date = free();
        store.insert(cut, ANA, maker.today(), date, Optional.empty());
        store.agree(cut, null, date);
        for (int i = 0; i < 3; i++) {
            store.started(cut);
        }

        alone.resume();

        assertThat(ended(alone, cut).problem()).contains(StatisticsProblem.BROKEN_OFF);
        assertThat(reader.fresh()).hasSize(before);
    }

    @Test
    void a_crash_between_the_release_and_the_logs_is_made_good_and_nothing_is_published_twice() {
        UUID cut = UUID.randomUUID();
        LocalDate date = free();
        store.insert(cut, BELA, maker.today(), date, Optional.empty());
        store.agree(cut, null, date);
        maker.freeze(new ReleaseWish(date, Optional.empty(), Optional.of(cut)), share -> {});
        int before = reader.fresh().size();
        long told = logged("release.published", BELA);

        alone.resume();

        assertThat(ended(alone, cut).state()).isEqualTo(State.PUBLISHED);
        long once = logged("release.published", BELA);
        assertThat(once).isGreaterThan(told);
        assertThat(reader.fresh()).hasSize(before);
        alone.resume();
        assertThat(logged("release.published", BELA)).isEqualTo(once);
    }

    /** A year after everything that other tests published. */
    private LocalDate free() {
        return LocalDate.of(Math.max(2040, maker.nextFrom().getYear() + 1), 2, 10);
    }

    private ReleaseRequest ended(ReleaseRequests requests, UUID id) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !store.find(id).orElseThrow().request().isOpen());
        await().until(() -> requests.progress().isEmpty());
        return store.find(id).orElseThrow().request();
    }

    private long logged(String action, AccountId by) {
        Long found =
                app.queryForObject(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND actor = ?",
                        Long.class,
                        action,
                        Uuids.bytes(by.value()));
        return found == null ? 0 : found;
    }

    private static void refused(Runnable work, StatisticsProblem problem) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
