package org.parasol.platform.demo;

/** An organisation of the demonstration that files its reports round by round. */
interface DemoOrganisation {

    /** Files what is in by then, and counts it. */
    void file(int round);

    /** Its people stop working. */
    void stop();
}
