package org.parasol.workspace;

import java.time.LocalDate;

/**
 * Something that the operator did to a workspace.
 *
 * @param day in UTC
 */
public record OperatorAct(Kind kind, LocalDate day) {

    /** What an operator can do to a workspace at all. */
    public enum Kind {
        CREATED("workspace.created"),
        REISSUED("workspace.first-link-reissued");

        private final String action;

        Kind(String action) {
            this.action = action;
        }

        /** As it stands in the log. */
        String action() {
            return action;
        }
    }
}
