package org.parasol.workspace;

/** The content that a workspace's retention is about; the room that keeps it implements this. */
public interface RetainedContent {

    /** What keeping the current workspace's content for so many months would do. */
    RetentionPreview preview(int months);

    /**
     * Moves the last month of everything the current workspace has stored, in the caller's
     * transaction.
     *
     * @param before how many months it was kept until now
     */
    void keepFor(int months, int before);
}
