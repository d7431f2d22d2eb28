package org.parasol.access;

/** What a room does for admins who have lost their password and have the recovery code on paper. */
public interface LostPasswords {

    /**
     * Gives an admin a new password, new keys and the workspace's keys; both arrays are wiped.
     *
     * @throws org.parasol.base.ProblemException RECOVERY_REFUSED where the name is no active
     *     admin's or the code is not her workspace's, without saying which; PASSWORD_SHORT and the
     *     other rules of passwords
     */
    void recover(String username, char[] code, char[] password);
}
