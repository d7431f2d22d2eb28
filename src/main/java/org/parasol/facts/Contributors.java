package org.parasol.facts;

import java.util.Optional;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Which workspaces let their facts be counted. A workspace stands here under a pseudonym that
 * nobody can make without the application's secret.
 */
@Service
public class Contributors {

    private final JdbcTemplate database;
    private final ApplicationSecret secret;

    Contributors(JdbcTemplate database, ApplicationSecret secret) {
        this.database = database;
        this.secret = secret;
    }

    /**
     * Whether the current workspace has opted in; false until it says so.
     *
     * @throws IllegalStateException where there is no current workspace
     */
    public boolean optedIn() {
        return database.queryForList(
                        "SELECT opted_in FROM contributor WHERE pseudonym = ?",
                        Boolean.class,
                        pseudonym(Tenancy.require()))
                .contains(true);
    }

    /**
     * Opts the current workspace in or out. The facts themselves stay: the next release leaves out
     * who is not in.
     *
     * @throws IllegalStateException where there is no current workspace
     */
    public void optIn(boolean in) {
        byte[] pseudonym = known(Tenancy.require());
        database.update("UPDATE contributor SET opted_in = ? WHERE pseudonym = ?", in, pseudonym);
    }

    /**
     * The country in which the current workspace lets its figures be shown although nobody else's
     * stand beside them.
     *
     * @throws IllegalStateException where there is no current workspace
     */
    public Optional<String> waivedCountry() {
        return database
                .query(
                        "SELECT waived_country FROM contributor WHERE pseudonym = ?",
                        (row, number) -> Optional.ofNullable(row.getString(1)),
                        pseudonym(Tenancy.require()))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Gives up that protection of the current workspace in a country, or takes it back.
     *
     * @throws IllegalStateException where there is no current workspace
     */
    public void waive(Optional<String> country) {
        byte[] pseudonym = known(Tenancy.require());
        database.update(
                "UPDATE contributor SET waived_country = ? WHERE pseudonym = ?",
                country.orElse(null),
                pseudonym);
    }

    /** The pseudonym of a workspace, which has a row from here on. */
    byte[] known(WorkspaceId workspace) {
        byte[] pseudonym = pseudonym(workspace);
        database.update(
                "INSERT IGNORE INTO contributor (pseudonym, opted_in) VALUES (?, FALSE)",
                pseudonym);
        return pseudonym;
    }

    byte[] pseudonym(WorkspaceId workspace) {
        return secret.mac("contributor", Uuids.bytes(workspace.value()));
    }
}
