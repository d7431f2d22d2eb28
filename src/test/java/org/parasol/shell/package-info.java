/** Tests of the pages of workspaces, members, keys and settings. */
@NullMarked
package org.parasol.shell;

import org.jspecify.annotations.NullMarked;
