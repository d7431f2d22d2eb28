package org.parasol.access;

/**
 * What an account may do. As an authority of Spring Security the name carries the prefix {@code
 * ROLE_}.
 */
public enum Role {
    /** Files reports and sees her own. */
    OUTREACH_WORKER,
    /** Reviews the workspace's reports; is an outreach worker too. */
    COORDINATOR,
    /** Manages members and settings; not a coordinator by default. */
    WORKSPACE_ADMIN,
    /** Reads published statistics and nothing else; has no workspace. */
    RESEARCHER,
    /** Runs the installation; has no workspace and reads no report. */
    OPERATOR;

    /** Whether only members of a workspace have it. */
    public boolean ofWorkspace() {
        return this != RESEARCHER && this != OPERATOR;
    }
}
