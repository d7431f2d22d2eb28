package org.parasol.workspace;

/** What an admin says to the loss of the workspace's keys, where its last holder leaves. */
public enum KeyLoss {
    /** The last key holder stays until somebody else holds the keys. */
    REFUSED,
    /** She knows that only the recovery code opens the reports afterwards. */
    ACCEPTED
}
