/** The pages of workspaces, members, keys and settings. */
@NullMarked
@NamedInterface("ui")
package org.parasol.workspace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
