package org.parasol.facts;

import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Takes a workspace that leaves out of everything that may be counted. */
@Service
public class ContributorEnd {

    private final JdbcTemplate database;
    private final Contributors contributors;

    ContributorEnd(JdbcTemplate database, Contributors contributors) {
        this.database = database;
        this.contributors = contributors;
    }

    /** Deletes its facts and its pseudonym, in the caller's transaction. */
    public void end(WorkspaceId workspace) {
        byte[] pseudonym = contributors.pseudonym(workspace);
        database.update("DELETE FROM fact WHERE contributor = ?", pseudonym);
        database.update("DELETE FROM contributor WHERE pseudonym = ?", pseudonym);
    }
}
