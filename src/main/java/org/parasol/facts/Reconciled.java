package org.parasol.facts;

import java.time.LocalDate;
import org.parasol.base.AfterRestore;
import org.parasol.base.Tenancy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Whether each contributor has compared its facts with its reports since a backup was put back:
 * until then withdrawn facts could be counted again.
 */
@Service
public class Reconciled implements AfterRestore {

    private final JdbcTemplate database;
    private final Contributors contributors;

    Reconciled(JdbcTemplate database, Contributors contributors) {
        this.database = database;
        this.contributors = contributors;
    }

    /** How many that share figures have not; no release may be made before it is none. */
    public int missing() {
        Integer missing =
                database.queryForObject(
                        "SELECT COUNT(*) FROM contributor WHERE opted_in AND NOT reconciled",
                        Integer.class);
        return missing == null ? 0 : missing;
    }

    /** The current workspace has done so. */
    public void now() {
        database.update(
                "UPDATE contributor SET reconciled = TRUE WHERE pseudonym = ? AND NOT reconciled",
                contributors.pseudonym(Tenancy.require()));
    }

    @Override
    public void restored(LocalDate stateOf, LocalDate found) {
        database.update("UPDATE contributor SET reconciled = FALSE, waived_country = NULL");
    }
}
