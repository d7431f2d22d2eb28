package org.parasol.workspace;

import java.time.Instant;
import org.parasol.access.IssuedLink;

/** A one-time link to hand over, shown once, with the moment at which it stops working. */
public record HandedLink(IssuedLink link, Instant expires) {}
