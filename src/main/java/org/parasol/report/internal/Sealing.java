package org.parasol.report.internal;

/** A part that has just been sealed and stored. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Sealing(Part part, int version, byte[] ciphertext) {}
