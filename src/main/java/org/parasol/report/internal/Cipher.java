package org.parasol.report.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A summary and one recipient's data key, as they are read in thousands. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Cipher(
        UUID reportId,
        int version,
        byte[] ciphertext,
        UUID keyId,
        byte[] sealed,
        byte @Nullable [] quick) {}
