package org.parasol.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parasol.base.ProblemException;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ParasolTest
class WitnessesTest {

    private static final String FRIENDS = "Night shelter by the river";

    @Autowired Witnesses witnesses;
    @Autowired LogHeads heads;
    @Autowired JdbcTemplate database;

    private final Person here;
    private final Person there;

    @Autowired
    WitnessesTest(People people) {
        here = people.admin();
        there = people.admin();
    }

    @Test
    void aHeadGivenToOthersComesBackAndStillFits() {
        String sheet = "Organisation: ours\n\n" + here.does(heads::export).line() + "\n";

        there.acts(() -> witnesses.keep(sheet, "  " + FRIENDS + "\n"));

        assertThat(there.does(witnesses::all))
                .hasSize(1)
                .allSatisfy(
                        kept -> {
                            assertThat(kept.from()).isEqualTo(FRIENDS);
                            String back = kept.head().line();
                            assertThat(here.does(() -> heads.compare(back)).verdict())
                                    .isEqualTo(HeadCheck.Verdict.HELD);
                        });
        assertThat(here.does(witnesses::all)).isEmpty();
    }

    @Test
    void theDatabaseDoesNotTellWhoKnowsWhom() {
        String line = here.does(heads::export).line();
        there.acts(() -> witnesses.keep(line, FRIENDS));
        assertThat(
                        database.query(
                                "SELECT sealed FROM audit_witness",
                                (row, number) ->
                                        new String(row.getBytes(1), StandardCharsets.ISO_8859_1)))
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("river") || stored.contains("PARASOL"));
    }

    @Test
    void whatCannotBeKeptIsTold() {
        String line = here.does(heads::export).line();
        refused(AuditProblem.NO_HEAD, () -> there.acts(() -> witnesses.keep("x", FRIENDS)));
        refused(AuditProblem.OWN_HEAD, () -> here.acts(() -> witnesses.keep(line, FRIENDS)));
        refused(AuditProblem.FROM, () -> there.acts(() -> witnesses.keep(line, "  ")));
        refused(AuditProblem.FROM, () -> there.acts(() -> witnesses.keep(line, "x".repeat(101))));
        int middle = line.length() / 2;
        String other = line.charAt(middle) == 'A' ? "B" : "A";
        String changed = line.substring(0, middle) + other + line.substring(middle + 1);
        refused(AuditProblem.FORGED, () -> there.acts(() -> witnesses.keep(changed, FRIENDS)));
        there.acts(() -> witnesses.keep(line, FRIENDS));
        refused(
                AuditProblem.KEPT_ALREADY,
                () -> there.acts(() -> witnesses.keep(line, "somebody else")));
    }

    @Test
    void oneCanBeLetGoByItsKeeperAlone() {
        String line = here.does(heads::export).line();
        there.acts(() -> witnesses.keep(line, FRIENDS));
        UUID id = there.does(witnesses::all).getFirst().id();

        refused(AuditProblem.NO_SUCH_HEAD, () -> here.acts(() -> witnesses.remove(id)));
        there.acts(() -> witnesses.remove(id));

        assertThat(there.does(witnesses::all)).isEmpty();
    }

    private static void refused(AuditProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
