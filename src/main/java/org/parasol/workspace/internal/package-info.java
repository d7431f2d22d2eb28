/** How workspaces, memberships and wrapped keys are stored. */
@NullMarked
package org.parasol.workspace.internal;

import org.jspecify.annotations.NullMarked;
