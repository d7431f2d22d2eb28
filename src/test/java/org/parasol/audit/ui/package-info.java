/** Tests of the log's page. */
@NullMarked
package org.parasol.audit.ui;

import org.jspecify.annotations.NullMarked;
