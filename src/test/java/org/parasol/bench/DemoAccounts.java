package org.parasol.bench;

/** The accounts that the demonstration prints at its start. */
final class DemoAccounts {

    static final String PASSWORD = "umbrella in the evening rain";

    /** So many organisations have people. */
    private static final int ORGANISATIONS = 24;

    private DemoAccounts() {}

    /** Somebody who files reports; counts on, organisation by organisation, round and round. */
    static String filing(int number) {
        String role = number / ORGANISATIONS % 2 == 0 ? "worker" : "coordinator";
        return "demo-" + role + "-" + (number % ORGANISATIONS + 1);
    }
}
