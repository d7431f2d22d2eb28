package org.parasol.workspace.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and writes the current workspace's changes of keys. */
public interface KeyChangeRows extends JpaRepository<KeyChangeRow, UUID> {

    List<KeyChangeRow> findAllByOrderByNumber();

    Optional<KeyChangeRow> findFirstByFinishedAtIsNullOrderByNumberDesc();
}
