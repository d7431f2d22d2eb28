package org.parasol.report.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The data keys of the current workspace's parts. */
interface DataKeyRows extends JpaRepository<DataKeyRow, UUID> {

    List<DataKeyRow> findByPartId(UUID partId);
}
