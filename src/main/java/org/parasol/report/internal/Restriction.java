package org.parasol.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;
import org.parasol.report.ReportContent;
import org.parasol.vault.NamedReaders;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.Recipient;
import org.parasol.workspace.WorkspaceProblem;
import org.parasol.workspace.WorkspaceSealing;
import org.springframework.stereotype.Component;

/**
 * To whom a report is sealed beside its author: to the workspace, which all coordinators can open,
 * or to named coordinators alone. All of it happens in the caller's transaction.
 */
@Component
class Restriction {

    private final NamedReaderRows rows;
    private final NamedReaders vault;
    private final WorkspaceSealing sealing;

    Restriction(NamedReaderRows rows, NamedReaders vault, WorkspaceSealing sealing) {
        this.rows = rows;
        this.vault = vault;
        this.sealing = sealing;
    }

    /**
     * Restricts a report as its content says, or opens it to all coordinators where it says so.
     *
     * @param before those who could read it until now, who keep the ids of their data keys
     * @return those who can alone; nobody where all coordinators can
     * @throws InvalidReportException where somebody named is no coordinator any more
     * @throws ProblemException NOT_TRUSTED
     */
    List<Addressee> apply(UUID report, ReportContent content, List<Addressee> before) {
        rows.deleteAll(rows.findByReportId(report));
        List<Addressee> only = new ArrayList<>();
        if (content.restricted()) {
            content.named().stream()
                    .distinct()
                    .map(account -> addressee(new AccountId(account), before))
                    .forEach(only::add);
            only.forEach(reader -> rows.save(row(report, reader)));
        }
        return only;
    }

    /** Everybody to whom a report's parts are sealed. */
    List<Recipient> recipients(TimelineBody timeline) {
        return recipients(timeline.author(), timeline.only());
    }

    /** Everybody to whom what outlives a report's content is sealed. */
    List<Recipient> recipients(ConsentBody consent) {
        return recipients(consent.author(), consent.only());
    }

    /** Those who review it: to them alone notes are sealed. */
    List<Recipient> reviewers(TimelineBody timeline) {
        return reviewers(timeline.only());
    }

    private List<Recipient> recipients(Addressee author, List<Addressee> only) {
        List<Recipient> all = new ArrayList<>(reviewers(only));
        all.add(author.recipient());
        return all;
    }

    private List<Recipient> reviewers(List<Addressee> only) {
        return only.isEmpty()
                ? List.of(sealing.workspaceRecipient())
                : only.stream().map(Addressee::recipient).toList();
    }

    private Addressee addressee(AccountId account, List<Addressee> before) {
        PublicKeys keys = keys(account);
        return before.stream()
                .filter(known -> known.is(account, keys))
                .findFirst()
                .orElseGet(() -> Addressee.of(account, new Recipient(UUID.randomUUID(), keys)));
    }

    private PublicKeys keys(AccountId account) {
        try {
            return sealing.coordinatorKeys(account);
        } catch (ProblemException e) {
            if (e.problem() == WorkspaceProblem.NO_SUCH_MEMBER) {
                throw new InvalidReportException(
                        List.of(
                                new FieldProblem(
                                        "readership", "report.field.reader-gone", List.of())));
            }
            throw e;
        }
    }

    private NamedReaderRow row(UUID report, Addressee reader) {
        return new NamedReaderRow(
                report, vault.seal(Tenancy.require(), report, reader.recipient()));
    }
}
