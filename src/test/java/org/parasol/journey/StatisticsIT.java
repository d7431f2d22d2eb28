package org.parasol.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A researcher asks questions of the published figures, and takes the answers away. */
class StatisticsIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";
    private static final String WITHHELD = "too little to show safely";

    @BeforeEach
    void aResearcher() {
        signIn(page, "demo-researcher", PASSWORD);
    }

    @Test
    void startsFromTheNewestReleaseAndItsQuestions() {
        Locator card = page.locator("#today-release");
        assertThat(card).containsText("Newest release");
        card.locator("a[href*='question=trend']").click();

        assertThat(page.locator("#choose-question")).containsText("Change over time");
        assertThat(page.locator("parasol-chart[drawn]")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question=violations",
                "question=violations&tab=table",
                "question=where",
                "question=where&tab=table",
                "question=trend",
                "question=trend&tab=table",
                "question=legal-models",
                "question=nonsense&release=1000"
            })
    void showsEachAnswerWithWhatItRestsOnOnDesksAndPhones(String query) {
        open(page, query);
        assertComplete(page, query);

        Page phone = newPerson("en-GB", 360, 740);
        signIn(phone, "demo-researcher", PASSWORD);
        open(phone, query);
        assertComplete(phone, query);
    }

    @Test
    void anotherQuestionKeepsTheTabAndTheFocus() {
        open(page, "");
        page.locator("#tab-1").click();
        assertThat(page.locator("#figures")).isVisible();

        choose("#choose-question", "Alleged perpetrators");

        assertThat(page.locator("#figures")).isVisible();
        assertThat(page).hasURL(Pattern.compile("question=perpetrators.*tab=table"));
        assertThat(page.locator("#choose-question")).hasAttribute("focused", "");
        choose("#choose-level", "Year");
        assertThat(page).hasURL(Pattern.compile("tab=table.*level=year"));
        assertThat(page.locator("#choose-level")).hasAttribute("focused", "");
    }

    @Test
    void aLinkShowsAColleagueTheSame() {
        open(page, "");
        choose("#choose-question", "Map of countries");
        choose("#choose-category", "Physical violence");
        page.locator("#tab-1").click();
        assertThat(page).hasURL(Pattern.compile("tab=table.*category="));
        String link = page.url();

        Page colleague = newPerson("en-GB", 1280, 800);
        signIn(colleague, "demo-coordinator-1", PASSWORD);
        colleague.navigate(link);

        assertThat(colleague.locator("#finding")).hasText(page.locator("#finding").innerText());
        assertThat(table(colleague)).isEqualTo(table(page));
        assertThat(colleague.locator("main h2").innerText())
                .isEqualTo(page.locator("main h2").innerText())
                .contains("Physical violence");
    }

    @Test
    void theFileHoldsWhatIsOnScreen() throws IOException {
        open(page, "question=violations&tab=table");
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        assertThat(download.suggestedFilename()).matches("parasol-release-\\d+-violations\\.csv");
        List<String> lines = Files.readAllLines(download.path());
        List<List<String>> onScreen = table(page);

        assertThat(lines.getFirst()).startsWith("\uFEFF" + onScreen.getFirst().getFirst());
        for (int row = 0; row < onScreen.size(); row++) {
            String expected = String.join(",", onScreen.get(row)).replace("≈", "");
            assertThat(lines.get(row).replace("\uFEFF", "").replace("\"", ""))
                    .as("row %d", row)
                    .isEqualTo(expected);
        }
        for (String note : page.locator("#coverage p").allInnerTexts()) {
            assertThat(String.join("\n", lines).replace("\"", "")).contains(note);
        }
    }

    @Test
    void whatIsWithheldSaysWhyInEveryView() {
        open(page, "question=violations&level=country&tab=table");
        Locator withheld = page.locator("#figures td.withheld");
        assertThat(withheld.count()).isPositive();
        assertThat(withheld.allInnerTexts()).containsOnly(WITHHELD);

        open(page, "question=violations&level=country");
        assertThat(page.locator("parasol-chart")).containsText(WITHHELD);
    }

    @Test
    void theLanguageChangesAndTheViewStays() {
        open(page, "question=trend&level=year&tab=table");
        List<List<String>> before = table(page);
        String link = page.url();

        choose("#language-switch", "中文");
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
        assertThat(page.locator("h1")).hasText("统计");
        assertThat(page.url()).isEqualTo(link);
        assertThat(page.locator("#figures")).not().containsText(WITHHELD);
        assertSound(page);

        choose("#language-switch", "English");
        assertThat(page.locator("h1")).hasText("Statistics");
        assertThat(table(page)).isEqualTo(before);
    }

    @Test
    void theKeyboardAloneReachesPictureTableAndFile() {
        open(page, "question=violations");
        tabTo("#tab-0");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-1")).isFocused();
        assertThat(page.locator("#tab-1")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#figures")).isVisible();
        tabTo("#download");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator("#tab-1")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#tab-0")).isFocused();
        assertThat(page.locator("parasol-chart[drawn]")).isVisible();
    }

    private void open(Page person, String query) {
        person.navigate(address + "/statistics" + (query.isEmpty() ? "" : "?" + query));
        person.locator("#coverage").waitFor();
    }

    private void assertComplete(Page person, String query) {
        assertThat(person.locator("main h2")).isVisible();
        assertThat(person.locator("#finding")).containsText("≈");
        for (String note : List.of("reports filed", "Organisations in this release", "SHA-256")) {
            assertThat(person.locator("#coverage")).containsText(note);
        }
        assertThat(person.locator("#download")).isVisible();
        if (query.contains("tab=table")) {
            assertThat(person.locator("#figures")).isVisible();
        } else {
            assertThat(person.locator("parasol-chart[drawn]")).isVisible();
        }
        assertSound(person);
    }

    /** Presses the tabulator until this has the focus, at most once around the page. */
    private void tabTo(String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.locator(selector).evaluate("e => e === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private void choose(String select, String name) {
        page.locator(select).click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                .click();
        page.waitForFunction(
                "([select, name]) => document.querySelector(select)?.innerText.includes(name)",
                List.of(select, name));
    }

    private static List<List<String>> table(Page person) {
        return person.locator("#figures tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts())
                .toList();
    }
}
