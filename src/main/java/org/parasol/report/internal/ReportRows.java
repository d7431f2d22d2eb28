package org.parasol.report.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The reports of the current workspace. */
public interface ReportRows extends JpaRepository<ReportRow, UUID> {

    List<ReportRow> findByDestroyedOnIsNotNull();

    /** Finds a report and makes a second writer wait, so that a form posted twice is one report. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReportRow r where r.id = :id")
    Optional<ReportRow> forChange(UUID id);
}
