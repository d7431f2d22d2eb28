package org.parasol.workspace;

import org.parasol.base.Problem;

/** What can go wrong in a workspace's life. */
public enum WorkspaceProblem implements Problem {
    /** The workspace has no keys yet: its first admin has not made them. */
    NO_KEYS,
    /** The workspace's keys exist already and are never made a second time. */
    KEYS_EXIST,
    /** The workspace's public key is not the one this account pinned, or it pinned none. */
    NOT_TRUSTED,
    /** No country has this code. */
    NO_SUCH_COUNTRY,
    /** Nobody else has signed a waiver that could be signed for the second time. */
    NO_WAIVER,
    /** The short code that was typed is not that of the key which stands in the database. */
    WRONG_SHORT_CODE,
    /** The groups of the recovery code that were typed back are not the ones shown. */
    WRONG_RECOVERY_GROUPS,
    /** Only a member whose session holds the workspace's keys can do this. */
    KEY_HOLDER_NEEDED,
    /** Without this member nobody could open the workspace's reports. */
    LAST_KEY_HOLDER,
    /** Without this member nobody could manage the workspace. */
    LAST_ADMIN,
    /** The workspace's keys are being changed; until that is done they are not changed again. */
    KEY_CHANGE_UNDER_WAY,
    /** Somebody else has to do this for one's own account. */
    OWN_ACCOUNT,
    /** There is no such member in this workspace. */
    NO_SUCH_MEMBER,
    /** There is no such open invitation in this workspace. */
    NO_SUCH_INVITATION,
    /** There is no such workspace. */
    NO_SUCH_WORKSPACE,
    /** A member needs at least one role, and only roles of a workspace. */
    ROLES,
    /** A name must be given, of at most 100 characters. */
    NAME,
    /** A text is longer than its field allows. */
    TOO_LONG,
    /** Content is kept for at least one month and at most 240. */
    RETENTION_MONTHS,
    /** Somebody else changed this meanwhile. */
    CHANGED_ELSEWHERE;

    @Override
    public String key() {
        return "workspace.problem." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
