package org.parasol.audit.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.ChainId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.LogHead;
import org.springframework.stereotype.Component;

/** Where a workspace's two chains end. */
@Component
public class Ends {

    private final Chain chain;
    private final Verifier verifier;

    Ends(Chain chain, Verifier verifier) {
        this.chain = chain;
        this.verifier = verifier;
    }

    /** Both ends as they are now. */
    public LogHead of(WorkspaceId workspace, LocalDate day, boolean withReports) {
        Head people = chain.head(ChainId.of(workspace));
        Head reports = withReports ? chain.head(ChainId.ofReports(workspace)) : Head.NONE;
        return new LogHead(
                workspace,
                day,
                people.sequence(),
                people.hash(),
                reports.sequence(),
                reports.hash());
    }

    /** Whether nothing was logged yet. */
    public boolean isEmpty(WorkspaceId workspace) {
        return chain.length(ChainId.of(workspace)) == 0;
    }

    /** Whether both chains have these ends and go on from them to where they end now. */
    public boolean goesOnFrom(LogHead head) {
        return verifier.goesOnFrom(
                        ChainId.of(head.workspace()), new Head(head.entries(), head.hash()))
                && (head.reportEntries() == 0
                        || verifier.goesOnFrom(
                                ChainId.ofReports(head.workspace()),
                                new Head(head.reportEntries(), head.reportHash())));
    }

    /** The newest entry of this action about this subject, among those by the minute. */
    public Optional<AuditEntry> newest(WorkspaceId workspace, UUID subject, String action) {
        return chain.newestAbout(ChainId.of(workspace), subject, action);
    }
}
