package org.parasol.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.report.ReportContent;
import org.parasol.vault.Recipient;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.stereotype.Component;

/**
 * Seals her own reports to a member whose keys are new, in the caller's transaction. Whose they are
 * stands inside them, so that only a key holder can do it.
 */
@Component
class AuthorRenewal {

    private final ReportRows reports;
    private final SealedParts parts;
    private final ReportTrail trail;
    private final ReportIndexes indexes;

    AuthorRenewal(ReportRows reports, SealedParts parts, ReportTrail trail, ReportIndexes indexes) {
        this.reports = reports;
        this.parts = parts;
        this.trail = trail;
        this.indexes = indexes;
    }

    void renew(AccountId member, Recipient now, WorkspaceKeys keys) {
        Reader reader = Reader.of(keys);
        Addressee author = Addressee.of(member, now);
        List<UUID> hers =
                parts.openAll(Part.CONSENT, ConsentBody.class, reader).stream()
                        .filter(consent -> consent.body().author().account().equals(member.value()))
                        .map(Opened::report)
                        .toList();
        hers.forEach(report -> renew(report, author, reader, keys));
        indexes.touchAfterCommit();
    }

    private void renew(UUID id, Addressee author, Reader reader, WorkspaceKeys keys) {
        ReportRow row = reports.forChange(id).orElseThrow();
        List<Recipient> readers =
                List.of(new Recipient(keys.recipientId(), keys.publicKeys()), author.recipient());
        List<Sealing> sealed = new ArrayList<>();
        parts.open(id, Part.CONSENT, ConsentBody.class, reader)
                .map(found -> found.body().by(author))
                .ifPresent(body -> sealed.add(parts.seal(row, Part.CONSENT, body, readers)));
        parts.open(id, Part.TIMELINE, TimelineBody.class, reader)
                .map(found -> found.body().by(author))
                .ifPresent(body -> sealed.add(parts.seal(row, Part.TIMELINE, body, readers)));
        parts.open(id, Part.SUMMARY, Summary.class, reader)
                .ifPresent(
                        found -> sealed.add(parts.seal(row, Part.SUMMARY, found.body(), readers)));
        parts.open(id, Part.CONTENT, ReportContent.class, reader)
                .ifPresent(
                        found -> sealed.add(parts.seal(row, Part.CONTENT, found.body(), readers)));
        trail.ofAuthor("report.author-renewed", id, sealed);
    }
}
