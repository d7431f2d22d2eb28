package org.parasol.report.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.report.OpeningProgress;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.parasol.vault.VaultProblem;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.stereotype.Component;

/**
 * As whom the signed-in person reads: a coordinator with the workspace's keys, or with her own
 * where a report is restricted to her; everybody else as an author.
 */
@Component
public class Reviewers {

    private final ReportIndexes indexes;
    private final RestrictedReports restricted;
    private final SealedParts parts;

    Reviewers(ReportIndexes indexes, RestrictedReports restricted, SealedParts parts) {
        this.indexes = indexes;
        this.restricted = restricted;
        this.parts = parts;
    }

    /** Whether she is a coordinator who holds the workspace's keys. */
    public boolean isReviewer() {
        return keys(CurrentKeys.require()).isPresent();
    }

    /** As whom she reviews a report; empty where she is no coordinator with unlocked keys. */
    public Optional<Reader> of(UUID report) {
        KeyRing ring = CurrentKeys.require();
        return keys(ring)
                .map(
                        keys ->
                                restricted
                                        .reader(ring, keys, report)
                                        .orElseGet(() -> Reader.of(keys)));
    }

    /**
     * As whom she reviews a report.
     *
     * @throws ProblemException LOCKED where she is no coordinator with unlocked keys
     */
    public Reader require(UUID report) {
        return of(report).orElseThrow(Reviewers::locked);
    }

    /** As whom she opens a part of a report: reviewing, where that opens it, or as its author. */
    public Reader orAuthor(UUID report, Part part) {
        return of(report)
                .filter(reader -> parts.version(report, part, reader.recipientId()).isPresent())
                .orElseGet(Reviewers::author);
    }

    /** As whom she opens what she has written herself. */
    public static Reader author() {
        return Reader.of(CurrentKeys.require().account());
    }

    /** As whom she opens what all coordinators may; empty where she is none. */
    public Optional<Reader> ofAll() {
        return keys(CurrentKeys.require()).map(Reader::of);
    }

    /** The reports that are restricted to her, each with the reader who opens it. */
    public Map<UUID, Reader> restricted() {
        KeyRing ring = CurrentKeys.require();
        return keys(ring).map(keys -> restricted.all(ring, keys)).orElseGet(Map::of);
    }

    /**
     * All reports that she may list: the workspace's and those restricted to her.
     *
     * @throws ProblemException LOCKED where she is no coordinator with unlocked keys
     */
    public IndexSnapshot index(OpeningProgress progress) {
        KeyRing ring = CurrentKeys.require();
        WorkspaceKeys keys = keys(ring).orElseThrow(Reviewers::locked);
        return restricted.beside(indexes.current(ring, keys, progress), ring, keys);
    }

    private static Optional<WorkspaceKeys> keys(KeyRing ring) {
        return CurrentUser.require().roles().contains(Role.COORDINATOR)
                ? ring.workspace()
                : Optional.empty();
    }

    private static ProblemException locked() {
        return new ProblemException(VaultProblem.LOCKED);
    }
}
