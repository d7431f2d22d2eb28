package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** One-time links and the accounts that are made with them. */
final class Door {

    /** Everybody's password in these journeys. */
    static final String PASSWORD = "seven lanterns above a quiet harbour";

    private Door() {}

    /** The secret is read and leaves the address bar, and with it the browser's history. */
    static void open(Page person, String link) {
        person.navigate(link);
        person.locator("#make-account").waitFor();
        person.waitForURL(link.substring(0, link.indexOf('#')));
    }

    static void makeAccount(Page person, String name) {
        person.locator("#username input").fill(name);
        person.locator("#password input").fill(PASSWORD);
        person.locator("#password-again input").fill(PASSWORD);
        person.locator("#make-account").click();
        person.locator("main a[href=sign-in]").waitFor();
        assertThat(person.url()).doesNotContain("#");
    }

    /** The link that a page shows this once. */
    static String handedLink(Page person) {
        return person.locator(".link-card textarea").inputValue();
    }
}
