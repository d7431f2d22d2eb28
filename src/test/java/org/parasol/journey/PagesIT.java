package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of every role is sound on a phone, by day and by night, and fits on a desk. */
class PagesIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";

    private static final List<String> STEPS =
            List.of(
                    "what",
                    "who",
                    "where",
                    "affected",
                    "words",
                    "sources",
                    "help",
                    "consent",
                    "send");

    @ParameterizedTest
    @CsvSource({
        "360, 740, LIGHT, en-GB",
        "360, 740, DARK, ru-RU",
        "1280, 800, LIGHT, fr-FR",
        "1280, 800, DARK, en-GB"
    })
    void thePagesOutside(int width, int height, ColorScheme scheme, String language) {
        Page person = person(language, width, height, scheme);
        for (String path :
                new String[] {"sign-in", "sign-in?error", "sign-in?wait", "recover", "public"}) {
            read(person, path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "demo-operator, '|workspaces|releases|log|statistics|account|no-such-page'",
        "demo-researcher, '|statistics|statistics?question=perpetrators&level=world-region&tab=shares|methodology|api-access|account|no-such-page'",
        "demo-admin-1, '|members|settings|keys|log|log?kind=reports|log/heads|leaving|statistics|account|no-such-page'",
        "demo-coordinator-1, '|reports|reports?show=own|reports/new|statistics|account'",
        "demo-worker-1, '|reports|reports/new|statistics|account|safety|no-such-page'"
    })
    void thePagesOfARole(String name, String paths) {
        Page phone = person("en-GB", 360, 740, ColorScheme.LIGHT);
        signIn(phone, name, PASSWORD);
        for (String path : List.of(paths.split("\\|", -1))) {
            read(phone, path);
            phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other(phone)));
            assertReadable(phone);
            assertFitsOnADesk(phone);
        }
        expectConsoleErrors();
    }

    @Test
    void everyStepOfAReport() {
        Page worker = person("en-GB", 360, 740, ColorScheme.DARK);
        signIn(worker, "demo-worker-2", PASSWORD);
        worker.navigate(address + "/reports/new");
        press(worker, "#safety-next");
        press(worker, "#promise-next");
        press(worker, "#consent-yes");
        worker.locator("#step-what").waitFor();
        String draft = worker.url().substring(address.length() + 1).replaceFirst("/what$", "");
        for (String step : STEPS) {
            read(worker, draft + "/" + step);
            assertFitsOnADesk(worker);
        }
        worker.locator(".step-buttons vaadin-button[theme~=primary]").click();
        worker.locator("#error-summary").waitFor();
        assertSound(worker);
        assertThat(worker.locator("#error-summary").innerText()).contains("Country:");
    }

    @Test
    void aReportAndItsThanks() {
        Page coordinator = person("en-GB", 360, 740, ColorScheme.DARK);
        signIn(coordinator, "demo-coordinator-1", PASSWORD);
        coordinator.navigate(address + "/reports");
        Locator first = coordinator.locator("#report-grid a[href*='reports/']:visible").first();
        first.waitFor();
        String path = String.valueOf(first.getAttribute("href"));
        read(coordinator, path);
        assertFitsOnADesk(coordinator);
        read(coordinator, path.replace("reports/", "reports/sent/"));
    }

    private Page person(String language, int width, int height, ColorScheme scheme) {
        Page person = newPerson(language, width, height);
        person.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return person;
    }

    private void assertFitsOnADesk(Page phone) {
        phone.setViewportSize(1280, 800);
        assertFits(phone);
        phone.setViewportSize(360, 740);
    }

    private void press(Page person, String button) {
        person.locator(button).waitFor();
        assertSound(person);
        person.locator(button).click();
    }

    private void read(Page person, String path) {
        person.navigate(address + "/" + path);
        person.locator("h1").waitFor();
        assertThat(person.locator("h1").innerText()).isNotBlank();
        assertSound(person);
    }

    private static ColorScheme other(Page person) {
        boolean dark =
                Boolean.TRUE.equals(
                        person.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
        return dark ? ColorScheme.LIGHT : ColorScheme.DARK;
    }
}
