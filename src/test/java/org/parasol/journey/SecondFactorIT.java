package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Somebody signs in with a passkey, gets an app and single-use codes too, and loses all of them: an
 * admin lets her set up a new one. The passkey lives in the browser's virtual authenticator.
 */
class SecondFactorIT extends Journey {

    private static final String ADMIN = "demo-admin-2";
    private static final String DEMO = "umbrella in the evening rain";
    private static final String NAME = "tess-" + Long.toString(System.nanoTime(), 36);

    private final Page tess = newPerson("en-GB", 360, 740);

    @Test
    void passkeyAppPaperAndReset() {
        join();
        setUpPasskey();
        String code = signInByPasskeyAndSetUpApp();
        signInByPaper(code);
        anAdminResets();
        signIn(tess, NAME, Door.PASSWORD);
        assertThat(tess.locator("#short-code").count()).isOne();
    }

    private void join() {
        signIn(page, ADMIN, DEMO);
        page.navigate(address + "/members");
        page.locator("#invite").click();
        page.locator(".link-card").waitFor();
        Door.open(tess, Door.handedLink(page));
        Door.makeAccount(tess, NAME);
    }

    private void setUpPasskey() {
        CDPSession devtools = tess.context().newCDPSession(tess);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);

        givePassword(tess, NAME, Door.PASSWORD);
        tess.locator("#make-passkey").click();
        tess.locator("#factor-codes").waitFor();
        sound("single-use-codes");
        tess.locator("#codes-kept").click();
        tess.locator(".shell").waitFor();
    }

    private String signInByPasskeyAndSetUpApp() {
        givePassword(tess, NAME, Door.PASSWORD);
        tess.locator("#use-passkey").waitFor();
        sound("passkey-asked");
        tess.locator("#code").fill("123456");
        tess.locator("#give-code").click();
        tess.getByText("The code is not right").waitFor();
        tess.locator("#use-passkey").click();
        tess.locator(".shell").waitFor();

        tess.navigate(address + "/account/factors");
        tess.locator("#proof-password input").fill(Door.PASSWORD);
        sound("password-first");
        tess.locator("#prove-password").click();
        tess.locator("#app-secret").waitFor();
        sound("factors");
        Door.setUpAppHere(tess, address, NAME);
        tess.getByText("Authenticator app, since").waitFor();
        tess.locator("#make-codes").click();
        return tess.locator("#factor-codes li").first().innerText();
    }

    private void signInByPaper(String code) {
        givePassword(tess, NAME, Door.PASSWORD);
        tess.locator("#code").fill(code);
        tess.locator("#give-code").click();
        tess.locator(".shell").waitFor();
        tess.navigate(address + "/account");
        tess.locator("#own-events").waitFor();
        assertThat(tess.locator("#own-events").innerText())
                .contains("Single-use code used", "Passkey made", "wrong second factor");
        sound("account");
    }

    private void anAdminResets() {
        page.navigate(address + "/members");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Reset the second factor of " + NAME)
                                .setExact(true))
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        // Her session has ended: the next click leads to the door.
        tess.navigate(address + "/account");
        tess.locator("input[name=username]").waitFor();
    }

    private void sound(String name) {
        Path picture = Path.of("target", "second-factor", name + ".png");
        tess.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        assertSound(tess);
    }
}
