package org.parasol.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The sealed parts of the current workspace's reports. */
interface PartRows extends JpaRepository<PartRow, UUID> {

    Optional<PartRow> findByReportIdAndPart(UUID reportId, String part);

    boolean existsByReportIdAndPart(UUID reportId, String part);

    /** The version of a part that one recipient can open. */
    @Query(
            """
            select p.version from PartRow p
            join DataKeyRow k on k.partId = p.id and k.workspaceId = p.workspaceId
            where p.reportId = :report and p.part = :part and k.recipientId = :recipient""")
    Optional<Integer> version(UUID report, String part, UUID recipient);

    /** A part with the data key of one recipient. */
    @Query(
            """
            select new org.parasol.report.internal.KeyedPart(p, k) from PartRow p
            join DataKeyRow k on k.partId = p.id and k.workspaceId = p.workspaceId
            where p.reportId = :report and p.part = :part and k.recipientId = :recipient""")
    Optional<KeyedPart> find(UUID report, String part, UUID recipient);

    /** All parts of a kind that one recipient can open. */
    @Query(
            """
            select new org.parasol.report.internal.KeyedPart(p, k) from PartRow p
            join DataKeyRow k on k.partId = p.id and k.workspaceId = p.workspaceId
            where p.part = :part and k.recipientId = :recipient""")
    List<KeyedPart> findAll(String part, UUID recipient);

    /** What is left of destroyed reports, as far as one recipient can open it. */
    @Query(
            """
            select new org.parasol.report.internal.KeyedPart(p, k) from PartRow p
            join DataKeyRow k on k.partId = p.id and k.workspaceId = p.workspaceId
            join ReportRow r on r.id = p.reportId and r.workspaceId = p.workspaceId
            where p.part = 'consent' and k.recipientId = :recipient
            and r.destroyedOn is not null""")
    List<KeyedPart> findLeft(UUID recipient);

    /** The highest version among a report's parts, without one kind; null where there is none. */
    @Query("select max(p.version) from PartRow p where p.reportId = :report and p.part <> :without")
    Optional<Integer> newestVersion(UUID report, String without);
}
