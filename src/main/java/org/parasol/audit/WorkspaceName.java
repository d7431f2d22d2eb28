package org.parasol.audit;

/** Whoever knows what the workspace of the signed-in member is called. */
public interface WorkspaceName {

    /** Its name, as it stands on what is printed and handed over. */
    String own();
}
