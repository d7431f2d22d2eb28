package org.parasol.access;

import java.util.Optional;
import org.parasol.base.WorkspaceId;

/** Tells what a workspace is called, so that no password of its members is made of that. */
@FunctionalInterface
public interface WorkspaceNames {

    /** Empty where there is no such workspace. */
    Optional<String> of(WorkspaceId workspace);
}
