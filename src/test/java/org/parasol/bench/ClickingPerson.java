package org.parasol.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;

/**
 * Somebody who is signed in and goes forth and back between the first screens of a new report: each
 * click exchanges a screen with its texts and buttons. Clicks of one person wait for one another.
 */
final class ClickingPerson {

    private static final List<String> ROUND =
            List.of("safety-next", "promise-next", "consent-back", "promise-back");

    private final VaadinClient tab;
    private int clicks;

    private ClickingPerson(VaadinClient tab) {
        this.tab = tab;
    }

    /** Signs in and opens the form. */
    static ClickingPerson arrive(HttpClient http, String address, String username)
            throws IOException, InterruptedException {
        VaadinClient tab = new VaadinClient(http, address);
        tab.open("/sign-in");
        tab.signIn(username, DemoAccounts.PASSWORD);
        tab.open("/reports/new");
        return new ClickingPerson(tab);
    }

    synchronized void click() throws IOException, InterruptedException {
        tab.click(ROUND.get(clicks % ROUND.size()));
        clicks++;
    }
}
