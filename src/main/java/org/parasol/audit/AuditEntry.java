package org.parasol.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parasol.base.AccountId;

/**
 * An entry of the log.
 *
 * @param sequence from 1, without gaps in one chain
 * @param recorded UTC, {@code 2026-11-23T10:15}; of reports the month alone
 * @param details what stands beside it, where it was not erased
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record AuditEntry(
        long sequence,
        String recorded,
        String action,
        Optional<AccountId> actor,
        Optional<UUID> subject,
        byte[] commitment,
        Map<String, String> details) {}
