package org.parasol.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form of a report as a finger or a mouse uses it. */
final class ReportForm {

    private static final Pattern JUST_NOW = Pattern.compile("Saved just now");

    private final Page page;

    ReportForm(Page page) {
        this.page = page;
    }

    /** From the first page to the first screen, where nothing is stored yet. */
    void begin() {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/"));
        page.locator("#today-new #new-report").click();
        page.locator("#screen-safety").waitFor();
    }

    /** Answers "yes", "no" or "not known", in this order from 0. */
    void answer(String group, int choice) {
        page.locator("#" + group + " vaadin-radio-button input").nth(choice).check();
    }

    void press(String id, String next) {
        page.locator("#" + id).click();
        page.locator("#" + next).waitFor();
    }

    /** To the next step, which has this name. */
    void next(String step) {
        press("step-next", "step-" + step);
    }

    /** Finds a violation in one's own words and ticks it. */
    void violation(String typed, String code) {
        page.locator("#violation-search input").fill(typed);
        page.locator("#found-" + code + " input").check();
        page.locator("#remove-" + code).waitFor();
    }

    /** Types into a field that searches, and takes what is called exactly so. */
    void choose(String field, String name) {
        page.locator("#field-" + field + " input").fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Writes the narrative and waits until the page says that it is saved. */
    void tell(String text) {
        awaitOlderSave();
        page.locator("#field-narrative textarea").fill(text);
        awaitSaved();
    }

    /** So that the next "just now" speaks of what comes next. */
    void awaitOlderSave() {
        status().filter(new Locator.FilterOptions().setHasNotText(JUST_NOW)).waitFor();
    }

    void awaitSaved() {
        status().filter(new Locator.FilterOptions().setHasText(JUST_NOW)).waitFor();
    }

    void awaitUnsaved() {
        status().filter(new Locator.FilterOptions().setHasText("Not saved yet")).waitFor();
    }

    private Locator status() {
        return page.locator("#saved-status");
    }

    /** Sends it and reads the case code. */
    String send() {
        press("send", "case-code");
        return page.locator("#case-code").innerText();
    }
}
