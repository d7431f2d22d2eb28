package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A report about the organisation's own people goes to the one whom its author names. */
class RestrictedReportIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";

    @Test
    void aReportAboutTheOwnPeopleGoesToWhomItsAuthorNames() {
        Page worker = newPerson("en-GB", 360, 740);
        signIn(worker, "demo-worker-9", PASSWORD);
        ReportForm form = new ReportForm(worker);
        form.begin();
        form.press("safety-next", "screen-promise");
        form.press("promise-next", "screen-consent");
        form.press("consent-yes", "step-what");
        form.violation("theft", "violence-theft");
        form.next("who");
        form.choose("violations-0-perpetrators-0-category", "Staff of a support organisation");
        form.next("where");
        form.choose("place-country", "Kenya");
        worker.locator("#when-this-month").click();
        for (String step : new String[] {"affected", "words", "sources", "help", "consent"}) {
            form.next(step);
        }
        form.answer("field-consents-to-be-counted", 0);
        form.next("send");
        worker.locator("#about-staff").waitFor();
        assertSound(worker);
        form.answer("field-readership", 1);
        worker.locator("#named-readers").waitFor();
        worker.locator("#send").click();
        worker.locator("#error-summary").waitFor();
        worker.locator("#named-readers vaadin-checkbox input").first().check();
        worker.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertSound(worker);
        String code = form.send();

        signIn(page, "demo-coordinator-9", PASSWORD);
        page.navigate(address + "/reports/" + code);
        page.locator("#readers").waitFor();
        assertThat(page.locator("#readers").innerText()).contains("whoever wrote it", "you");
        assertSound(page);
        page.setViewportSize(1280, 800);
        assertFits(page);
        worker.navigate(address + "/reports/" + code);
        worker.locator("#readers").waitFor();
        assertThat(worker.locator("#readers").innerText()).contains("demo-coordinator-9");
    }
}
