package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.parasol.testing.Authenticator;

/** One-time links and the accounts that are made with them. */
final class Door {

    /** Everybody's password in these journeys. */
    static final String PASSWORD = "seven lanterns above a quiet harbour";

    /** Everybody's app, by the address of the installation and her name there. */
    private static final Map<String, Authenticator> APPS = new ConcurrentHashMap<>();

    private Door() {}

    /** Shows the second factor where it is asked, and sets an app up where there is none yet. */
    static void secondFactor(Page person, String address, String name) {
        person.locator(".shell, #code, #app-secret").first().waitFor();
        if (person.locator("#app-secret").count() > 0) {
            setUpApp(person, address, name);
            person.locator("#codes-kept").click();
        } else if (person.locator("#code").count() > 0) {
            person.locator("#code").fill(app(address, name).code());
            person.locator("#give-code").click();
        }
        person.locator(".shell").waitFor();
    }

    /** Scans the secret, types the first code and sees the single-use codes. */
    static void setUpApp(Page person, String address, String name) {
        setUpAppHere(person, address, name);
        person.locator("#factor-codes").waitFor();
    }

    /** Scans the secret and types the first code. */
    static void setUpAppHere(Page person, String address, String name) {
        Authenticator app = new Authenticator(person.locator("#app-secret").innerText());
        APPS.put(address + " " + name, app);
        person.locator("#app-code input").fill(app.code());
        person.locator("#confirm-app").click();
    }

    static Authenticator app(String address, String name) {
        return Objects.requireNonNull(APPS.get(address + " " + name));
    }

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
