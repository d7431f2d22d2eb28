package org.parasol.audit.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.ChainId;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The chains' rows. A chain's head is locked while an entry is added, so that numbers have no gaps.
 */
@Component
public class Chain {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final int SALT_LENGTH = 32;

    /** Of which there are several for each saving of a report. */
    private static final String SEALINGS = "report.sealed.%";

    private static final RowMapper<AuditEntry> BARE =
            (row, number) -> ChainEntry.read(row).told(Map.of());

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Chain(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.clock = clock;
    }

    /**
     * Adds entries in this order; needs a transaction. They belong to one chain, whose head is read
     * and moved on once for all of them.
     */
    public void append(List<AuditEvent> events) {
        ChainId chain = events.getFirst().chain();
        byte[] scope = chain.bytes();
        Head head = lockedHead(scope);
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        List<@Nullable Object[]> rows = new ArrayList<>(events.size());
        List<Object[]> details = new ArrayList<>();
        for (AuditEvent event : events) {
            if (!chain.equals(event.chain())) {
                throw new IllegalArgumentException("entries of different chains");
            }
            boolean byMonth = ChainId.isOfReports(event.action());
            byte[] commitment = event.commitment();
            if (!event.details().isEmpty()) {
                byte[] salt = new byte[SALT_LENGTH];
                random.nextBytes(salt);
                byte[] detail = Details.write(event.details());
                commitment = Details.commitment(salt, detail);
                LocalDate day = now.toLocalDate();
                details.add(
                        new Object[] {
                            scope,
                            head.sequence() + 1,
                            byMonth ? day.withDayOfMonth(1) : day,
                            salt,
                            detail
                        });
            }
            ChainEntry entry =
                    ChainEntry.after(
                            head, event, (byMonth ? MONTH : MINUTE).format(now), commitment);
            head = new Head(entry.sequence(), entry.hash(scope));
            rows.add(entry.columns(scope, head.hash()));
        }
        jdbc.batchUpdate(
                "INSERT INTO audit_entry (scope, sequence, recorded, action, actor, subject, commitment, previous,"
                        + " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        if (!details.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO audit_detail (scope, sequence, day, salt, detail)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    details);
        }
        jdbc.update(
                "UPDATE audit_head SET sequence = ?, hash = ? WHERE scope = ?",
                head.sequence(),
                head.hash(),
                scope);
    }

    /** Newest first, without what stands beside them. */
    public List<AuditEntry> newest(ChainId chain, int limit) {
        return jdbc.query(
                "SELECT "
                        + ChainEntry.COLUMNS
                        + " FROM audit_entry e WHERE scope = ? ORDER BY sequence DESC LIMIT ?",
                BARE,
                chain.bytes(),
                limit);
    }

    /**
     * Entries with smaller numbers than this one whose actions are like one of these patterns,
     * newest first, with what stands beside them.
     */
    public List<AuditEntry> page(ChainId chain, List<String> like, long before, int limit) {
        List<Object> values = new ArrayList<>(List.of(chain.bytes(), before, SEALINGS));
        values.addAll(like);
        values.add(limit);
        return jdbc.query(
                "SELECT "
                        + ChainEntry.COLUMNS
                        + ", d.detail FROM audit_entry e LEFT JOIN audit_detail d ON d.scope ="
                        + " e.scope AND d.sequence = e.sequence WHERE e.scope = ? AND e.sequence <"
                        + " ? AND e.action NOT LIKE ? AND ("
                        + String.join(" OR ", Collections.nCopies(like.size(), "e.action LIKE ?"))
                        + ") ORDER BY e.sequence DESC LIMIT ?",
                (row, number) -> {
                    byte[] detail = row.getBytes("detail");
                    return ChainEntry.read(row)
                            .told(detail == null ? Map.of() : Details.read(detail));
                },
                values.toArray());
    }

    /** Newest first, without what stands beside them. */
    public List<AuditEntry> about(ChainId chain, UUID subject) {
        return jdbc.query(
                "SELECT "
                        + ChainEntry.COLUMNS
                        + " FROM audit_entry e WHERE scope = ? AND subject = ? ORDER BY sequence"
                        + " DESC",
                BARE,
                chain.bytes(),
                Uuids.bytes(subject));
    }

    /** Those of these actions, newest first, without what stands beside them. */
    public List<AuditEntry> about(ChainId chain, UUID subject, Set<String> actions, int limit) {
        return named.query(
                "SELECT "
                        + ChainEntry.COLUMNS
                        + " FROM audit_entry e WHERE scope = :scope AND subject = :subject"
                        + " AND action IN (:actions) ORDER BY sequence DESC LIMIT :limit",
                Map.of(
                        "scope",
                        chain.bytes(),
                        "subject",
                        Uuids.bytes(subject),
                        "actions",
                        actions,
                        "limit",
                        limit),
                BARE);
    }

    /**
     * The commitment of the newest entry with this action about each of these, where there is one.
     */
    public Map<UUID, byte[]> newestCommitments(ChainId chain, List<UUID> subjects, String action) {
        Map<UUID, byte[]> newest = new HashMap<>();
        if (subjects.isEmpty()) {
            return newest;
        }
        List<Object> arguments = new ArrayList<>(subjects.size() + 2);
        arguments.add(chain.bytes());
        arguments.add(action);
        subjects.forEach(subject -> arguments.add(Uuids.bytes(subject)));
        jdbc.query(
                "SELECT subject, commitment FROM audit_entry WHERE scope = ? AND action = ?"
                        + " AND subject IN ("
                        + String.join(",", Collections.nCopies(subjects.size(), "?"))
                        + ") ORDER BY sequence",
                row -> {
                    newest.put(Uuids.from(row.getBytes(1)), row.getBytes(2));
                },
                arguments.toArray());
        return newest;
    }

    /** The newest entry of that action about that subject. */
    public Optional<AuditEntry> newestAbout(ChainId chain, UUID subject, String action) {
        return jdbc
                .query(
                        "SELECT "
                                + ChainEntry.COLUMNS
                                + " FROM audit_entry e WHERE scope = ? AND subject = ? AND action = ?"
                                + " ORDER BY sequence DESC LIMIT 1",
                        BARE,
                        chain.bytes(),
                        Uuids.bytes(subject),
                        action)
                .stream()
                .findFirst();
    }

    /** How many entries there are, without reading them. */
    public long length(ChainId chain) {
        return head(chain).sequence();
    }

    /** Every workspace whose log has been begun; one without an entry has nobody to read it. */
    public List<WorkspaceId> workspaces() {
        return workspaces("SELECT scope FROM audit_head");
    }

    /** The same, and those of which an entry or a signed head alone is left. */
    List<WorkspaceId> workspacesOfWhichSomethingIsLeft() {
        return workspaces(
                "SELECT scope FROM audit_head UNION SELECT DISTINCT scope FROM audit_entry UNION"
                        + " SELECT DISTINCT scope FROM audit_signed_head");
    }

    private List<WorkspaceId> workspaces(String scopesQuery) {
        List<UUID> scopes =
                jdbc.query(
                        scopesQuery + " ORDER BY scope",
                        (row, number) -> Uuids.from(row.getBytes(1)));
        Set<UUID> ofReports =
                scopes.stream()
                        .map(scope -> ChainId.ofReports(new WorkspaceId(scope)).scope())
                        .collect(Collectors.toSet());
        return scopes.stream()
                .filter(scope -> !Tenancy.NONE.equals(scope) && !ofReports.contains(scope))
                .map(WorkspaceId::new)
                .toList();
    }

    /** Erases what stands beside entries of before this day; the entries stay. */
    public int eraseDetailsBefore(LocalDate day) {
        return jdbc.update("DELETE FROM audit_detail WHERE day < ?", day);
    }

    /** The hash of the entry with this number; empty where there is none. */
    Optional<byte[]> hashAt(ChainId chain, long sequence) {
        return jdbc
                .query(
                        "SELECT hash FROM audit_entry WHERE scope = ? AND sequence = ?",
                        (row, number) -> row.getBytes(1),
                        chain.bytes(),
                        sequence)
                .stream()
                .findFirst();
    }

    Head head(ChainId chain) {
        return heads(chain.bytes(), "").stream().findFirst().orElse(Head.NONE);
    }

    private Head lockedHead(byte[] scope) {
        // Takes the exclusive lock at once; with a plain INSERT two writers would each hold a
        // shared lock and wait for one another.
        jdbc.update(
                "INSERT INTO audit_head (scope, sequence, hash) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE sequence = sequence",
                scope,
                Head.NONE.hash());
        return heads(scope, " FOR UPDATE").getFirst();
    }

    private List<Head> heads(byte[] scope, String lock) {
        return jdbc.query(
                "SELECT sequence, hash FROM audit_head WHERE scope = ?" + lock,
                (row, number) -> new Head(row.getLong(1), row.getBytes(2)),
                scope);
    }
}
