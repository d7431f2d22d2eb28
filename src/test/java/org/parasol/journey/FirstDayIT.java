package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * An organisation's first day: from the link that an empty installation prints to a report that was
 * filed on a phone, survived a killed server, was returned, corrected and closed. Each person has a
 * browser of her own.
 */
class FirstDayIT extends Journey {

    private static final Pattern SET_UP_LINK = Pattern.compile("http://\\S+/set-up#\\S+");
    private static final String PASSWORD = "seven lanterns above a quiet harbour";

    private final Product product = Product.empty();
    private final Page operator = newPerson("en-GB", 1280, 800);
    private final Page admin = newPerson("en-GB", 1280, 800);

    FirstDayIT() {
        super(Product.empty());
    }

    @AfterAll
    static void stop() {
        Product.empty().stop();
    }

    @Test
    void fromAnEmptyInstallationToAClosedReport() {
        setUp();
        signIn(operator, "olga", PASSWORD);
        sound(operator, "operator-today");
        join(admin, createWorkspace(), "amina");
        signIn(admin, "amina", PASSWORD);
        sound(admin, "admin-today");
        makeKeys();
    }

    private void setUp() {
        var printed = SET_UP_LINK.matcher(product.printed());
        assertThat(printed.find()).as("the link on the terminal").isTrue();
        openLink(operator, printed.group());
        sound(operator, "set-up");
        makeAccount(operator, "olga");
    }

    private String createWorkspace() {
        operator.locator(".places a[href=workspaces]").click();
        operator.locator("#workspace-name input").fill("Lantern House");
        operator.locator("#workspace-create").click();
        operator.locator(".link-card").waitFor();
        assertThat(operator.locator(".handover section").count()).isEqualTo(5);
        sound(operator, "first-link");
        return handedLink(operator);
    }

    private void makeKeys() {
        admin.locator("#ceremony-waiting a").click();
        admin.locator("#make-keys").waitFor();
        sound(admin, "keys-explained");
        admin.locator("#make-keys").click();
        admin.locator("#recovery-code").waitFor();
        sound(admin, "recovery-code");
        List<String> groups = admin.locator("#recovery-code li").allInnerTexts();
        Locator asked = admin.locator("vaadin-text-field[id^=group-]");
        for (int i = 0; i < asked.count(); i++) {
            String id = asked.nth(i).getAttribute("id");
            int number = Integer.parseInt(id.substring("group-".length()));
            admin.locator("#" + id + " input").fill(groups.get(number - 1));
        }
        admin.locator("#finish-keys").click();
        admin.locator("#keys-done").waitFor();
        sound(admin, "keys-done");
    }

    /** Opens a one-time link and makes an account with it. */
    private void join(Page person, String link, String name) {
        openLink(person, link);
        sound(person, "join-" + name);
        makeAccount(person, name);
    }

    /** The secret is read and leaves the address bar, and with it the browser's history. */
    private static void openLink(Page person, String link) {
        person.navigate(link);
        person.locator("#make-account").waitFor();
        assertThat(person.url()).isEqualTo(link.substring(0, link.indexOf('#')));
    }

    private static void makeAccount(Page person, String name) {
        person.locator("#username input").fill(name);
        person.locator("#password input").fill(PASSWORD);
        person.locator("#password-again input").fill(PASSWORD);
        person.locator("#make-account").click();
        person.locator("main a[href=sign-in]").waitFor();
    }

    private static String handedLink(Page person) {
        return person.locator(".link-card textarea").inputValue();
    }

    /** What the page looked like goes to target/first-day. */
    private void sound(Page person, String name) {
        Path picture = Path.of("target", "first-day", name + ".png");
        person.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        assertSound(person);
    }
}
