/** Tests of the pages of workspaces, members, keys and settings. */
@NullMarked
package org.parasol.workspace.ui;

import org.jspecify.annotations.NullMarked;
