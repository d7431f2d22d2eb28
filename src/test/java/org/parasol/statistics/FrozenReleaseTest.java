package org.parasol.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@ParasolTest
class FrozenReleaseTest {

    private static final PublicationProgress QUIETLY = share -> {};
    private static final List<String> RELEASE_TABLES =
            List.of(
                    "statistics_region WHERE release_number = ?",
                    "statistics_table WHERE release_number = ?",
                    "statistics_cell WHERE release_number = ?",
                    "statistics_release WHERE number = ?");

    @Autowired Publication publication;

    @Autowired
    @Qualifier("reader")
    JdbcTemplate reader;

    @Autowired
    @Qualifier("release")
    JdbcTransactionManager releaseTransactions;

    @Test
    @WithMockUser(roles = "OPERATOR")
    void aReleaseThatBreaksBeforeItsEndWasNeverThere() {
        new TransactionTemplate(releaseTransactions)
                .executeWithoutResult(
                        status -> {
                            ReleaseRecord written =
                                    publication.publishAsOf(LocalDate.of(4092, 5, 1), QUIETLY);
                            assertThat(rows(written.number()))
                                    .as("others see nothing of it before all of it is there")
                                    .isZero();
                            status.setRollbackOnly();
                        });
        assertThat(
                        reader.queryForObject(
                                "SELECT COUNT(*) FROM statistics_release WHERE released_on ="
                                        + " '4092-05-01'",
                                Integer.class))
                .isZero();
        assertThat(
                        reader.queryForObject(
                                "SELECT COUNT(*) FROM statistics_table WHERE release_number NOT IN"
                                        + " (SELECT number FROM statistics_release)",
                                Integer.class))
                .isZero();
    }

    private int rows(int number) {
        return RELEASE_TABLES.stream()
                .map(
                        table ->
                                reader.queryForObject(
                                        "SELECT COUNT(*) FROM " + table, Integer.class, number))
                .mapToInt(count -> count == null ? 0 : count)
                .sum();
    }
}
