package org.parasol.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** What happens around a release: who agrees to be shown, who corrects it, and who reads it. */
class ReleasesIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";

    @Test
    void twoMembersLetTheirFiguresBeShownAndTakeItBack() {
        Page admin = newPerson("en-GB", 360, 740);
        signIn(admin, "demo-admin-13", PASSWORD);
        admin.navigate(address + "/settings");
        admin.locator("#waiver-ask").click();
        assertThat(admin.locator("#waiver")).containsText("Choose the country.");
        admin.locator("#waiver-country input").fill("Papua New Guinea");
        option(admin, "Papua New Guinea").click();
        admin.locator("#waiver-ask").click();
        admin.locator("#waiver-end").waitFor();
        assertThat(admin.locator("#waiver-give")).hasCount(0);
        assertSound(admin);

        Page coordinator = newPerson("en-GB", 1280, 800);
        coordinator.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        signIn(coordinator, "demo-coordinator-13", PASSWORD);
        coordinator.locator("#waiver-give").click();
        confirm(coordinator, "Sign");
        assertThat(coordinator.locator("#waiver")).containsText("Two of you have signed");
        assertSound(coordinator);

        admin.navigate(address + "/settings");
        assertThat(admin.locator("#waiver")).containsText("Two of you have signed");
        admin.locator("#waiver-end").click();
        admin.locator("#waiver-country").waitFor();
    }

    @Test
    void aReleaseIsCorrectedAndThenReadByEverybody() {
        signIn(page, "demo-operator", PASSWORD);
        page.navigate(address + "/releases");
        page.locator("#make-preview").click();
        page.locator("#comparison").waitFor();
        assertSound(page);
        int before = number(page.locator("[id^=public-]").first());

        page.locator("#correction summary").click();
        page.locator("#ask-correction").click();
        assertThat(page.locator("#correction-reason")).containsText("Choose why.");
        page.locator("#correction-reason vaadin-radio-button").first().click();
        page.locator("#ask-correction").click();
        Locator made = page.locator("#public-" + (before + 1));
        made.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.setViewportSize(360, 740);
        assertSound(page);
        made.click();
        confirm(page, "Make public");
        assertThat(made).containsText("End the public page");

        Page stranger = newPerson("fr-FR", 360, 740);
        stranger.navigate(address + "/public/" + (before + 1));
        stranger.locator("#table-violation-by-region summary").click();
        assertThat(stranger.locator("#table-violation-by-region .figures")).containsText("≈");
        assertSound(stranger);
        stranger.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertReadable(stranger);
        assertThat(answer(stranger, before + 1, ""))
                .startsWith("200 category,category_label,reports");
        assertThat(answer(stranger, before, "")).startsWith("404 ");

        Page researcher = newPerson("en-GB", 1280, 800);
        signIn(researcher, "demo-researcher", PASSWORD);
        researcher.navigate(address + "/api-access");
        researcher.locator("#token-password input").fill(PASSWORD);
        researcher.locator("#make-token").click();
        String token = researcher.locator("#token").innerText();
        assertSound(researcher);
        assertThat(answer(stranger, before, token)).startsWith("200 ");
        researcher.locator("#tokens vaadin-button").first().click();
        assertThat(researcher.locator("#tokens li")).hasCount(0);
        assertThat(answer(stranger, before, token)).startsWith("401 ");
    }

    private String answer(Page person, int release, String token) {
        RequestOptions options = RequestOptions.create();
        if (!token.isEmpty()) {
            options.setHeader("Authorization", "Bearer " + token);
        }
        var answer =
                person.request()
                        .get(
                                address + "/api/v1/releases/" + release + "/tables/violation.csv",
                                options);
        return answer.status() + " " + answer.text();
    }

    private static int number(Locator button) {
        return Integer.parseInt(button.getAttribute("id").substring("public-".length()));
    }

    private static Locator option(Page person, String name) {
        return person.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void confirm(Page person, String name) {
        person.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
