package org.parasol.access;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** The first operator's account, printed at the first start. */
    OPERATOR_SETUP,
    /** A workspace's first admin, handed over by the operator. */
    FIRST_ADMIN,
    /** A member, invited by an admin. */
    STAFF,
    /** A member who has lost her password, invited again by an admin. */
    RENEWAL,
    /** A researcher, invited by the operator. */
    RESEARCHER
}
