/** Organisations: their members, invitations, key holders, and what each has decided for itself. */
@NullMarked
@ApplicationModule(displayName = "Workspace")
package org.parasol.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
