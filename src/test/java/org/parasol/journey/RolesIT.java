package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role comes in, sees its own places, and finds nothing behind the doors of the others. */
class RolesIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";

    @Test
    void theDoorIsSoundOnAPhoneAndSaysNothingOfWhatLiesBehind() {
        Page phone = newPerson("en-GB", 360, 740);
        phone.navigate(address + "/sign-in");
        phone.locator("input[name=password]").waitFor();
        assertSound(phone);
        assertThat(phone.locator("body").innerText()).doesNotContainIgnoringCase("report");
    }

    @Test
    void aWrongPasswordIsToldInTheReadersLanguage() {
        Page person = newPerson("ru-RU", 1280, 800);
        person.navigate(address + "/sign-in");
        person.locator("input[name=username]").fill("demo-worker-3");
        person.locator("input[name=password]").fill("not the right words at all");
        person.locator("input[name=password]").press("Enter");
        person.locator("[role=alert]:visible").waitFor();
        assertThat(person.locator("[role=alert]:visible").innerText()).contains("неверны");
        assertThat(person.url()).doesNotContain("demo-worker");
    }

    @ParameterizedTest
    @CsvSource({
        "demo-operator, reports, members",
        "demo-researcher, reports, workspaces",
        "demo-worker-1, releases, members",
        "demo-coordinator-1, workspaces, releases",
        "demo-admin-1, workspaces, releases"
    })
    void eachRoleComesInAndIsKeptOutOfTheRest(String name, String denied, String deniedToo) {
        signIn(page, name, PASSWORD);
        assertSound(page);
        // What exists and what does not must look the same.
        for (String path : new String[] {denied, deniedToo, "no-such-page"}) {
            page.navigate(address + "/" + path);
            page.locator("h1").waitFor();
            assertThat(page.locator("h1").innerText()).isEqualTo("This page is not here");
        }
        expectConsoleErrors();
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        Map<String, Map<String, String>> answers = new ConcurrentHashMap<>();
        page.onResponse(
                answer -> {
                    if (answer.url().startsWith(address)) {
                        String kind = answer.request().resourceType();
                        answers.put(kind + " " + answer.url(), answer.allHeaders());
                    }
                });
        page.navigate(address + "/sign-in");
        signIn(page, "demo-coordinator-1", PASSWORD);
        page.navigate(address + "/reports");
        page.locator("h1").waitFor();
        assertThat(answers.keySet()).anyMatch(name -> name.startsWith("script"));
        assertThat(answers)
                .allSatisfy(
                        (name, headers) -> {
                            assertThat(headers)
                                    .as(name)
                                    .containsEntry("x-content-type-options", "nosniff")
                                    .containsEntry("referrer-policy", "no-referrer")
                                    .containsEntry("x-frame-options", "DENY")
                                    .containsEntry("cross-origin-resource-policy", "same-origin")
                                    .containsKeys("permissions-policy", "content-security-policy");
                            if (name.startsWith("document")) {
                                assertThat(headers.get("cache-control")).contains("no-store");
                                assertThat(headers.get("content-security-policy"))
                                        .contains("frame-ancestors 'none'");
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavingInAHurryLeavesAnEmptyPage(boolean byButton) {
        Page phone = newPerson("en-GB", 360, 740);
        signIn(phone, "demo-worker-4", PASSWORD);
        phone.navigate(address + "/reports/new");
        phone.locator("h1").waitFor();
        if (byButton) {
            phone.locator("#quick-exit").click();
        } else {
            for (int i = 0; i < 3; i++) {
                phone.keyboard().press("Escape");
            }
        }
        phone.waitForURL("about:blank");
        assertThat(phone.content()).doesNotContain("Parasol");
        phone.navigate(address + "/reports");
        phone.locator("input[name=password]").waitFor();
    }

    @Test
    void onlyThePagesOwnScriptsRun() {
        Response answer = Objects.requireNonNull(page.navigate(address + "/sign-in"));
        page.locator("input[name=password]").waitFor();
        assertThat(answer.headerValue("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        page.evaluate(
                "const s = document.createElement('script'); s.textContent = 'window.broken = 1';"
                        + " document.body.append(s);");
        assertThat(page.evaluate("window.broken === undefined")).isEqualTo(true);
        expectConsoleErrors();
    }

    @Test
    void aResearcherReadsPublishedFiguresAsATable() {
        signIn(page, "demo-researcher", PASSWORD);
        page.navigate(address + "/statistics");
        page.locator("h1").waitFor();
        assertThat(page.locator("main").innerText()).isNotBlank();
    }
}
