/** How a report is written, listed and read: the views of the report room. */
@NullMarked
@NamedInterface("ui")
package org.parasol.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
