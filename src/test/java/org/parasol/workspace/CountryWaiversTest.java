package org.parasol.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.facts.Contributors;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Two members sign that their own figures may be shown; one is not enough. */
@ParasolTest
class CountryWaiversTest {

    @Autowired People people;
    @Autowired CountryWaivers waivers;
    @Autowired Contributors contributors;
    @Autowired JdbcTemplate database;

    @Test
    void holds_when_two_have_signed_and_ends_when_one_says_so() {
        Person admin = people.admin();
        Person coordinator = people.member(admin, Role.COORDINATOR, Role.OUTREACH_WORKER);
        admin.acts(() -> waivers.ask("TO"));

        assertThat(inForce(admin)).isEmpty();
        assertThat(coordinator.does(waivers::current))
                .hasValueSatisfying(
                        asked -> {
                            assertThat(asked.country()).isEqualTo("TO");
                            assertThat(asked.askedBy()).isEqualTo(admin.name());
                            assertThat(asked.ownWish()).isFalse();
                            assertThat(asked.inForce()).isFalse();
                        });
        refused(() -> admin.acts(waivers::give), WorkspaceProblem.NO_WAIVER);

        coordinator.acts(waivers::give);

        assertThat(inForce(admin)).contains("TO");
        assertThat(admin.does(waivers::current).orElseThrow().inForce()).isTrue();
        coordinator.acts(waivers::end);
        assertThat(inForce(admin)).isEmpty();
        assertThat(admin.does(waivers::current)).isEmpty();
    }

    @Test
    void a_signature_that_is_not_hers_is_refused() {
        Person admin = people.admin();
        Person coordinator = people.member(admin, Role.COORDINATOR, Role.OUTREACH_WORKER);
        admin.acts(() -> waivers.ask("TO"));
        database.update(
                "UPDATE workspace_waiver SET country = 'WS' WHERE workspace_id = ?",
                Uuids.bytes(admin.workspace().value()));

        refused(() -> coordinator.acts(waivers::give), WorkspaceProblem.NOT_TRUSTED);

        assertThat(inForce(admin)).isEmpty();
    }

    @Test
    void workers_and_strangers_sign_nothing() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        Person stranger = people.admin();
        admin.acts(() -> waivers.ask("TO"));

        assertThatThrownBy(() -> worker.acts(waivers::give))
                .isInstanceOf(AccessDeniedException.class);
        refused(() -> stranger.acts(waivers::give), WorkspaceProblem.NO_WAIVER);
        refused(() -> admin.acts(() -> waivers.ask("XX")), WorkspaceProblem.NO_SUCH_COUNTRY);
        assertThat(stranger.does(waivers::current)).isEmpty();
    }

    @Test
    void a_restored_backup_ends_it() {
        Person admin = people.admin();
        Person coordinator = people.member(admin, Role.COORDINATOR, Role.OUTREACH_WORKER);
        admin.acts(() -> waivers.ask("TO"));
        coordinator.acts(waivers::give);
        database.update("UPDATE contributor SET waived_country = NULL");

        assertThat(admin.does(waivers::current))
                .as("signed once, and to be signed again")
                .isEmpty();
    }

    private Optional<String> inForce(Person member) {
        return Tenancy.as(member.workspace(), contributors::waivedCountry);
    }

    private static void refused(Runnable work, WorkspaceProblem problem) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
