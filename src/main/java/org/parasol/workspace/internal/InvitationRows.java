package org.parasol.workspace.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and writes the current workspace's invitations. */
public interface InvitationRows extends JpaRepository<InvitationRow, UUID> {}
