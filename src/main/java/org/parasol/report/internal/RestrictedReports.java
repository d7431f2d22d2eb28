package org.parasol.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.parasol.base.Tenancy;
import org.parasol.vault.KeyRing;
import org.parasol.vault.NamedReaders;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.stereotype.Component;

/**
 * The restricted reports that each session may read, beside the index that all coordinators share.
 * Which they are is found by trying: nothing in the database says to whom a report is restricted.
 * What a session has found goes when its keys are wiped.
 */
@Component
public class RestrictedReports {

    private final NamedReaderRows rows;
    private final NamedReaders vault;
    private final SealedParts parts;
    private final IndexOpening opening;
    private final Map<KeyRing, Found> sessions = new ConcurrentHashMap<>();

    RestrictedReports(
            NamedReaderRows rows, NamedReaders vault, SealedParts parts, IndexOpening opening) {
        this.rows = rows;
        this.vault = vault;
        this.parts = parts;
        this.opening = opening;
    }

    /** As whom this session reads a report that is restricted to her; empty where it is not. */
    Optional<Reader> reader(KeyRing session, WorkspaceKeys keys, UUID report) {
        return found(session)
                .recipient(session, rows.findByReportId(report))
                .map(recipient -> Reader.named(session.account(), recipient, keys));
    }

    /** The reports restricted to this session's account, each with the reader who opens it. */
    Map<UUID, Reader> all(KeyRing session, WorkspaceKeys keys) {
        Map<UUID, Reader> readers = new HashMap<>();
        found(session)
                .all(session, rows.findAll())
                .forEach(
                        (report, recipient) ->
                                readers.put(
                                        report, Reader.named(session.account(), recipient, keys)));
        return readers;
    }

    /** The shared index with this session's own lines. */
    public IndexSnapshot beside(IndexSnapshot shared, KeyRing session, WorkspaceKeys keys) {
        Found found = found(session);
        return shared.and(
                all(session, keys).entrySet().stream()
                        .flatMap(entry -> found.line(entry.getKey(), entry.getValue()).stream())
                        .toList());
    }

    private Found found(KeyRing session) {
        Found known = sessions.get(session);
        if (known != null) {
            return known;
        }
        Found fresh = sessions.computeIfAbsent(session, ring -> new Found());
        session.atWipe(() -> sessions.remove(session));
        return fresh;
    }

    /** What one session has found. */
    private final class Found {

        /** By row: the id under which its report opens, empty where the row is for others. */
        private final Map<UUID, Optional<UUID>> tried = new ConcurrentHashMap<>();

        private final Map<UUID, IndexLine> lines = new ConcurrentHashMap<>();

        Optional<UUID> recipient(KeyRing session, List<NamedReaderRow> found) {
            return all(session, found).values().stream().findFirst();
        }

        Map<UUID, UUID> all(KeyRing session, List<NamedReaderRow> found) {
            Map<UUID, UUID> recipients = new HashMap<>();
            for (NamedReaderRow row : found) {
                tried.computeIfAbsent(row.getId(), id -> open(session, row))
                        .ifPresent(recipient -> recipients.put(row.reportId(), recipient));
            }
            return recipients;
        }

        private Optional<UUID> open(KeyRing session, NamedReaderRow row) {
            return vault.open(Tenancy.require(), row.reportId(), row.sealed(), session.account());
        }

        Optional<IndexLine> line(UUID report, Reader reader) {
            IndexLine known = lines.get(report);
            Optional<Integer> version = parts.version(report, Part.SUMMARY, reader.recipientId());
            if (known != null && version.filter(now -> now == known.version).isPresent()) {
                return Optional.of(known);
            }
            Optional<IndexLine> fresh =
                    parts.openSound(report, Part.SUMMARY, Summary.class, reader).map(opening::line);
            fresh.ifPresentOrElse(line -> lines.put(report, line), () -> lines.remove(report));
            return fresh;
        }
    }
}
