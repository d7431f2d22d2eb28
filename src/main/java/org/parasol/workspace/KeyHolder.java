package org.parasol.workspace;

import java.time.Instant;
import org.parasol.base.AccountId;

/**
 * A member who can open the workspace's reports.
 *
 * @param since when the workspace's keys were sealed to this member
 */
public record KeyHolder(AccountId account, String name, Instant since) {}
