/** Tests of workspaces, members and keys. */
@NullMarked
package org.parasol.workspace;

import org.jspecify.annotations.NullMarked;
