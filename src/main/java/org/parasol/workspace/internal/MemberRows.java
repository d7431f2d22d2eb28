package org.parasol.workspace.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and writes the current workspace's certified members. */
public interface MemberRows extends JpaRepository<MemberRow, UUID> {}
