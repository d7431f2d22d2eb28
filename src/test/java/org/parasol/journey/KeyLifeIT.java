package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * People come, go and forget, and the reports of their workspace stay readable for those who should
 * read them: one workspace of the demonstration, from a new recovery code to its last key holder.
 */
class KeyLifeIT extends Journey {

    private static final String ADMIN = "demo-admin-7";
    private static final String COORDINATOR = "demo-coordinator-7";
    private static final String WORKER = "demo-worker-7";
    private static final String DEMO = "umbrella in the evening rain";

    private final Page admin = page;
    private final Page worker = newPerson("en-GB", 360, 740);
    private final Page coordinator = newPerson("en-GB", 1280, 800);

    @Test
    void keysOutliveWhatPeopleForget() {
        signIn(admin, ADMIN, DEMO);
        newRecoveryCode();
        workerForgets();
        rolesAreSeen();
        String code = keysAreChanged();
        allAdminsForget(code);
        lastKeyHolderGoes(code);
    }

    private String newRecoveryCode() {
        admin.navigate(address + "/keys");
        assertSound(admin);
        admin.locator("#new-code").click();
        return writeDown();
    }

    private String writeDown() {
        admin.locator("#recovery-code").waitFor();
        assertSound(admin);
        List<String> groups = admin.locator("#recovery-code li").allInnerTexts();
        Locator asked = admin.locator("vaadin-text-field[id^=group-]");
        for (int i = 0; i < asked.count(); i++) {
            String id = String.valueOf(asked.nth(i).getAttribute("id"));
            int number = Integer.parseInt(id.substring("group-".length()));
            admin.locator("#" + id + " input").fill(groups.get(number - 1));
        }
        admin.locator("#finish-keys").click();
        admin.locator("#keys-done").waitFor();
        assertSound(admin);
        return String.join("-", groups);
    }

    /** Invited again she chooses a new password, is confirmed again, and finds her reports. */
    private void workerForgets() {
        admin.navigate(address + "/members");
        press(admin, WORKER + " forgot the password");
        answer(admin, "Make the link");
        admin.locator(".link-card").waitFor();
        assertSound(admin);
        Door.open(worker, Door.handedLink(admin));
        Door.makeAccount(worker, WORKER);
        signIn(worker, WORKER, Door.PASSWORD);
        String shortCode = worker.locator("#short-code").innerText();
        worker.navigate(address + "/reports");
        worker.locator("h1").waitFor();
        assertThat(worker.locator("#my-sent li").count()).isZero();
        admin.navigate(address + "/members");
        Locator waiting = admin.locator("#members-waiting li").first();
        waiting.locator("input").fill(shortCode);
        waiting.locator("vaadin-button").click();
        waiting.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        worker.navigate(address + "/reports");
        worker.locator("#my-sent li").first().waitFor();
        worker.locator("#my-sent a").first().click();
        worker.locator("#timeline").waitFor();
    }

    /** A promotion, and an admin's own, is shown to those who read reports. */
    private void rolesAreSeen() {
        changeRole(admin, WORKER, "Coordinator", true);
        changeRole(admin, ADMIN, "Coordinator", true);
        signIn(coordinator, COORDINATOR, DEMO);
        assertThat(coordinator.locator("#new-coordinators").innerText())
                .contains(ADMIN, WORKER, "confirmed by " + ADMIN);
        assertSound(coordinator);
        admin.navigate(address + "/");
        signIn(admin, ADMIN, DEMO);
        signIn(worker, WORKER, Door.PASSWORD);
        worker.navigate(address + "/reports");
        worker.locator("#report-grid .grid-card").first().waitFor();
    }

    /** Who loses the keys may have kept a copy: they are changed, and reports follow. */
    private String keysAreChanged() {
        changeRole(admin, WORKER, "Coordinator", false);
        admin.navigate(address + "/");
        admin.locator("#today-change-keys a").click();
        admin.locator("#change-keys").waitFor();
        assertSound(admin);
        admin.locator("#change-keys").click();
        String code = writeDown();
        admin.locator("#change-keys").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        coordinator.navigate(address + "/reports");
        coordinator.locator("input[name=username]").waitFor();
        signIn(coordinator, COORDINATOR, DEMO);
        coordinator.navigate(address + "/reports");
        coordinator.locator("#report-grid a[href*='reports/']:visible").first().click();
        coordinator.locator("#notes-text").waitFor();
        signIn(worker, WORKER, Door.PASSWORD);
        worker.navigate(address + "/reports");
        worker.locator("#my-sent a").first().click();
        worker.locator("#timeline").waitFor();
        return code;
    }

    private void allAdminsForget(String code) {
        Page anyone = newPerson("en-GB", 360, 740);
        anyone.navigate(address + "/sign-in");
        anyone.locator("#recover").click();
        anyone.locator("#typed-recovery-code").waitFor();
        assertSound(anyone);
        recover(anyone, mistyped(code));
        anyone.locator("#typed-recovery-code[invalid]").waitFor();
        assertThat(anyone.locator("#username input").inputValue()).isEqualTo(ADMIN);
        recover(anyone, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        anyone.locator("#recovered").waitFor();
        assertSound(anyone);
        admin.navigate(address + "/keys");
        admin.locator("input[name=username]").waitFor();
        signIn(admin, ADMIN, Door.PASSWORD);
        admin.navigate(address + "/keys");
        assertThat(admin.locator("#key-holders").innerText()).contains(ADMIN, COORDINATOR);
        admin.navigate(address + "/reports");
        admin.locator("#report-grid a[href*='reports/']:visible").first().click();
        admin.locator("#notes-text").waitFor();
    }

    /** One wrong character, whatever the code: the check character finds every such one. */
    private static String mistyped(String code) {
        return (code.charAt(0) == '2' ? '3' : '2') + code.substring(1);
    }

    private void recover(Page person, String code) {
        person.locator("#typed-recovery-code input").fill(code);
        person.locator("#username input").fill(ADMIN);
        person.locator("#password input").fill(Door.PASSWORD);
        person.locator("#password-again input").fill(Door.PASSWORD);
        person.locator("#make-account").click();
    }

    /** The loss is confirmed in words; the code on paper opens the keys for another admin. */
    private void lastKeyHolderGoes(String code) {
        changeRole(admin, WORKER, "Admin", true);
        admin.navigate(address + "/members");
        press(admin, "Deactivate " + COORDINATOR);
        answer(admin, "Deactivate");
        admin.getByText(COORDINATOR + " was deactivated.").waitFor();
        signIn(worker, WORKER, Door.PASSWORD);
        worker.navigate(address + "/members");
        press(worker, "Deactivate " + ADMIN);
        answer(worker, "Deactivate");
        worker.locator("#loss-words input").fill("whatever");
        assertSound(worker);
        worker.locator("#accept-loss").click();
        worker.locator("#loss-words[invalid]").waitFor();
        worker.locator("#loss-words input").fill("Nobody can open our reports.");
        worker.locator("#accept-loss").click();
        worker.getByText(ADMIN + " was deactivated.").waitFor();
        worker.navigate(address + "/");
        worker.locator("#today-no-keys a").click();
        worker.locator("#typed-recovery-code").waitFor();
        assertSound(worker);
        worker.locator("#typed-recovery-code input").fill(code);
        worker.locator("#open-keys").click();
        worker.locator("#keys-done").waitFor();
        assertThat(worker.locator("#key-holders").innerText()).contains(WORKER);
    }

    private void changeRole(Page host, String name, String role, boolean given) {
        host.navigate(address + "/members");
        press(host, "Change roles of " + name);
        Locator dialog = host.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(role).setExact(true))
                .setChecked(given);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void press(Page person, String name) {
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void answer(Page person, String name) {
        person.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
