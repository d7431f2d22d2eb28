package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation leaves the installation where it began for one that it trusts more. */
@Tag("long")
class MovingIT extends Journey {

    private static final Pattern SET_UP_LINK = Pattern.compile("http://\\S+/set-up#\\S+");
    private static final String DEMO_PASSWORD = "umbrella in the evening rain";

    private final Page before = newPerson("en-GB", 1280, 800);
    private final Page operator = newPerson("en-GB", 1280, 800);
    private final Page after = newPerson("en-GB", 360, 740);
    private final String there = Product.second().address();

    MovingIT() {
        alsoAt(there);
    }

    @AfterAll
    static void stop() {
        Product.second().stop();
    }

    @Test
    void anOrganisationMovesAndLeavesNothingBehind() {
        signIn(page, "demo-operator", DEMO_PASSWORD);
        arrive(page, address, "Lantern House", before, "mira");
        String code = makeKeys(before);
        Path archive = takeAlong();

        setUp();
        arrive(operator, there, "Lantern House again", after, "mira");
        after.locator("a[href=leaving]:has-text('Bring its archive')").click();
        bring(archive, "0".repeat(31) + "11");
        after.locator("vaadin-notification-card:has-text('does not open this archive')").waitFor();
        bring(archive, code);
        after.locator("input[name=password]").waitFor();
        enter(after, there, "mira");
        assertThat(after.locator("#ceremony-waiting").count()).as("she holds the keys").isZero();
        after.navigate(there + "/leaving");
        after.locator("#export").waitFor();
        assertSound(after);

        leave();
    }

    private void setUp() {
        Matcher printed = SET_UP_LINK.matcher(Product.second().printed());
        assertThat(printed.find()).as("the link on the terminal").isTrue();
        Door.open(operator, printed.group());
        Door.makeAccount(operator, "olga");
        enter(operator, there, "olga");
    }

    /** A workspace and its first admin. */
    private void arrive(Page host, String where, String workspace, Page first, String username) {
        host.navigate(where + "/workspaces");
        host.locator("#workspace-name input").fill(workspace);
        host.locator("#workspace-create").click();
        host.locator(".link-card").waitFor();
        Door.open(first, Door.handedLink(host));
        Door.makeAccount(first, username);
        enter(first, where, username);
    }

    private static void enter(Page person, String where, String name) {
        person.navigate(where + "/sign-in");
        person.locator("input[name=username]").fill(name);
        person.locator("input[name=password]").fill(Door.PASSWORD);
        person.locator("input[name=password]").press("Enter");
        Door.secondFactor(person, where, name);
    }

    /** As it stands on the paper. */
    private static String makeKeys(Page first) {
        first.locator("#ceremony-waiting a").click();
        first.locator("#make-keys").click();
        first.locator("#recovery-code").waitFor();
        List<String> groups = first.locator("#recovery-code li").allInnerTexts();
        Locator asked = first.locator("vaadin-text-field[id^=group-]");
        for (int i = 0; i < asked.count(); i++) {
            String id = asked.nth(i).getAttribute("id");
            int number = Integer.parseInt(id.substring("group-".length()));
            first.locator("#" + id + " input").fill(groups.get(number - 1));
        }
        first.locator("#finish-keys").click();
        first.locator("#keys-done").waitFor();
        return String.join(" ", groups);
    }

    private Path takeAlong() {
        before.navigate(address + "/leaving");
        before.locator("#export-password input").fill(Door.PASSWORD);
        before.locator("#export-make").click();
        before.locator("#export-save").waitFor();
        assertSound(before);
        Download download = before.waitForDownload(() -> before.locator("#export-save").click());
        Path file = Path.of("target", "moving", "archive.zip").toAbsolutePath();
        download.saveAs(file);
        return file;
    }

    private void bring(Path archive, String code) {
        after.locator("#import-code input").fill(code);
        if (after.locator("vaadin-upload-file[complete]").count() == 0) {
            assertSound(after);
            after.locator("#import-file input[type=file]").setInputFiles(archive);
            after.locator("vaadin-upload-file[complete]").waitFor();
            assertSound(after);
        }
        after.locator("#import-bring").click();
    }

    /** Alone with it, she needs nobody. */
    private void leave() {
        before.navigate(address + "/leaving");
        before.locator("#erase-name input").fill("Lantern House");
        before.locator("#erase-password input").fill(Door.PASSWORD);
        before.locator("#erase-ask").click();
        before.locator("input[name=password]").waitFor();
        givePassword(before, "mira", Door.PASSWORD);
        before.locator("[role=alert]:visible").waitFor();
    }
}
