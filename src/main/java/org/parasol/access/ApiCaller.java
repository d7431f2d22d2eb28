package org.parasol.access;

import java.util.UUID;
import org.parasol.base.AccountId;

/**
 * A program that came with a token.
 *
 * @param account whose token it is
 */
public record ApiCaller(AccountId account, UUID token) {}
