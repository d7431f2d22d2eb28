package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A session is locked, by hand and by the clock: nothing stays on any screen, nothing is lost. */
class LockIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";
    private static final String NOTE = "Ask again on Tuesday, after the market.";

    @Test
    void theLockTakesEveryPageAndKeepsWhatWasTyped() {
        page.clock().install();
        signIn(page, "demo-coordinator-6", PASSWORD);
        page.navigate(address + "/reports");
        page.locator("#report-grid a").first().click();
        page.locator("#notes-text textarea").waitFor();
        String report = page.url();
        String told = page.locator("main").innerText();
        page.locator("#notes-text textarea").fill(NOTE);
        Page otherTab = page.context().newPage();
        otherTab.navigate(report);
        otherTab.locator("#notes-text").waitFor();

        page.locator("#lock").click();

        page.locator("input[name=password]").waitFor();
        assertThat(page.url()).as("the address stays").isEqualTo(report);
        assertThat(page.locator("body").innerText()).doesNotContain(told.substring(0, 60));
        sound("locked");
        otherTab.reload();
        otherTab.locator("input[name=password]").waitFor();
        otherTab.navigate(address + "/account");
        otherTab.locator("input[name=password]").waitFor();
        assertThat(otherTab.locator("h1").innerText()).isEqualTo("Unlock");
        otherTab.close();

        unlock("not the password", false);
        unlock(PASSWORD, true);
        page.locator("#notes-text textarea").waitFor();
        assertThat(page.url()).isEqualTo(report);
        assertThat(page.locator("#notes-text textarea").inputValue()).isEqualTo(NOTE);

        page.clock().fastForward("11:00");
        page.locator("input[name=password]").waitFor();
        unlock(PASSWORD, true);
        assertThat(page.locator("#notes-text textarea").inputValue()).isEqualTo(NOTE);
        page.locator("#notes-save").click();
        page.getByRole(AriaRole.ALERT)
                .or(page.locator("vaadin-notification-card"))
                .first()
                .waitFor();
    }

    private void unlock(String password, boolean right) {
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        if (right) {
            page.locator(".shell h1").waitFor();
            page.locator("#notes-text textarea").waitFor();
        } else {
            page.getByText("The password is not right").waitFor();
            sound("wrong-password");
        }
    }

    private void sound(String name) {
        Path picture = Path.of("target", "lock", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        assertSound(page);
    }
}
