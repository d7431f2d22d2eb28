package org.parasol.report.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** To whom the current workspace's restricted reports are restricted. */
interface NamedReaderRows extends JpaRepository<NamedReaderRow, UUID> {

    List<NamedReaderRow> findByReportId(UUID reportId);
}
