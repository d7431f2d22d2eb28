package org.parasol.vault;

import java.util.UUID;
import org.parasol.base.WorkspaceId;

/**
 * The place of a sealed part. It is bound to the ciphertext and to each wrapped key: moved to
 * another place they do not open.
 *
 * @param subject what it is a part of, for example a report's id
 * @param part which one, for example {@code summary}
 * @param version the version of the part that was sealed
 */
public record PartAddress(WorkspaceId workspace, UUID subject, String part, int version) {}
