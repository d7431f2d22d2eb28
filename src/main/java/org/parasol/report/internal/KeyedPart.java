package org.parasol.report.internal;

/** A part with the data key of one of its recipients. */
record KeyedPart(PartRow part, DataKeyRow key) {}
