package org.parasol.workspace;

import java.time.LocalDate;

/**
 * A backup was put back.
 *
 * @param stateOf the day of the last thing that it knows of: what was done later is lost
 * @param found when that was found out
 */
public record RestoreNotice(LocalDate stateOf, LocalDate found) {}
