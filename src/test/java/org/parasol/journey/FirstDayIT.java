package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * An organisation's first day: from the link that an empty installation prints to a report that was
 * filed on a phone, survived a killed server, was returned, corrected and closed. Each person has a
 * browser of her own.
 */
class FirstDayIT extends Journey {

    private final Set<String> read = new HashSet<>();

    private static final Pattern SET_UP_LINK = Pattern.compile("http://\\S+/set-up#\\S+");
    private static final String TOLD = "Two officers took her to the station and beat her.";
    private static final String BEGUN = "They asked for money at the bridge.";
    private static final String ARREST = "policing-arbitrary-arrest";

    private final Product product = Product.empty();
    private final Page operator = newPerson("en-GB", 1280, 800);
    private final Page admin = newPerson("en-GB", 1280, 800);
    private final Page worker = newPerson("en-GB", 360, 740);
    private final Page coordinator = newPerson("en-GB", 360, 740);

    FirstDayIT() {
        super(Product.empty());
    }

    @AfterAll
    static void stop() {
        Product.empty().stop();
    }

    @Test
    void fromAnEmptyInstallationToAClosedReport() {
        setUp();
        found("Lantern House", admin, "amina");
        arrive(admin, "Outreach worker", worker, "wren");
        arrive(admin, "Coordinator", coordinator, "cora");
        speakFrench(admin);

        String code = fileByTouch();
        String draft = beginByKeyboard();
        productDiesAndComesBack();
        signInOnAPhone("wren");
        findsEverything(draft, code);

        returnWithQuestion(code);
        correct(code);
        reviewAndClose(code);
        databaseStopsAndComesBack(code);
        keepsStrangersOut(draft, code);
    }

    private void setUp() {
        var printed = SET_UP_LINK.matcher(product.printed());
        assertThat(printed.find()).as("the link on the terminal").isTrue();
        Door.open(operator, printed.group());
        sound(operator, "set-up");
        Door.makeAccount(operator, "olga");
        signIn(operator, "olga", Door.PASSWORD);
        sound(operator, "operator-today");
    }

    /** A workspace, its first admin and its keys. */
    private void found(String name, Page first, String username) {
        operator.navigate(address + "/workspaces");
        operator.locator("#workspace-name input").fill(name);
        operator.locator("#workspace-create").click();
        operator.locator(".link-card").waitFor();
        assertThat(operator.locator(".handover section").count()).isEqualTo(5);
        sound(operator, "first-link");
        Door.open(first, Door.handedLink(operator));
        sound(first, "join");
        Door.makeAccount(first, username);
        signIn(first, username, Door.PASSWORD);
        sound(first, "admin-today");
        makeKeys(first);
    }

    private void makeKeys(Page first) {
        first.locator("#ceremony-waiting a").click();
        first.locator("#make-keys").waitFor();
        sound(first, "keys-explained");
        first.locator("#make-keys").click();
        first.locator("#recovery-code").waitFor();
        sound(first, "recovery-code");
        List<String> groups = first.locator("#recovery-code li").allInnerTexts();
        Locator asked = first.locator("vaadin-text-field[id^=group-]");
        for (int i = 0; i < asked.count(); i++) {
            String id = asked.nth(i).getAttribute("id");
            int number = Integer.parseInt(id.substring("group-".length()));
            first.locator("#" + id + " input").fill(groups.get(number - 1));
        }
        first.locator("#finish-keys").click();
        first.locator("#keys-done").waitFor();
        sound(first, "keys-done");
    }

    /** Invited, joined, and confirmed by the short code that she reads out. */
    private void arrive(Page host, String role, Page person, String name) {
        host.navigate(address + "/members");
        for (Locator box : host.locator("#invite-roles input:checked").all()) {
            box.uncheck();
        }
        host.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(role).setExact(true))
                .check();
        host.locator("#invite").click();
        host.locator(".link-card").waitFor();
        sound(host, "invited-" + name);
        Door.open(person, Door.handedLink(host));
        sound(person, "join-" + name);
        Door.makeAccount(person, name);
        givePassword(person, name, Door.PASSWORD);
        person.locator("#app-secret").waitFor();
        sound(person, "set-up-factor-" + name);
        Door.setUpApp(person, address, name);
        sound(person, "single-use-codes-" + name);
        person.locator("#codes-kept").click();
        person.locator(".shell").waitFor();
        sound(person, "waiting-" + name);
        String shortCode = person.locator("#short-code").innerText();

        host.navigate(address + "/members");
        Locator entry = host.locator("#members-waiting li").filter(named(name));
        entry.locator("input").fill(shortCode);
        sound(host, "confirming-" + name);
        entry.locator("vaadin-button").click();
        entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        person.reload();
        person.locator("#today-new").waitFor();
        assertThat(person.locator("#short-code").count()).isZero();
        sound(person, "today-" + name);
    }

    private void speakFrench(Page person) {
        person.navigate(address + "/");
        chooseLanguage(person, "Français", "fr");
        assertThat(person.locator("h1").innerText()).isEqualTo("Aujourd’hui");
        sound(person, "french");
        chooseLanguage(person, "English", "en");
        assertThat(person.locator("h1").innerText()).isEqualTo("Today");
    }

    private static void chooseLanguage(Page person, String language, String tag) {
        person.locator("#language-switch").click();
        person.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language)).click();
        person.locator("html[lang^=" + tag + "] h1").waitFor();
    }

    private String fileByTouch() {
        ReportForm form = new ReportForm(worker);
        form.begin();
        form.answer("safety-safe", 1);
        form.answer("safety-recent", 0);
        worker.locator("#urgent").waitFor();
        sound(worker, "safety");
        form.press("safety-next", "screen-promise");
        sound(worker, "promise");
        form.press("promise-next", "screen-consent");
        sound(worker, "consent");
        form.press("consent-yes", "step-what");
        form.violation("arest", ARREST);
        form.violation("beaten by police", "violence-police-brutality");
        sound(worker, "what");
        form.next("who");
        form.choose("violations-0-perpetrators-0-category", "Police");
        worker.locator("#field-violations-0-perpetrators-0-involvement").waitFor();
        worker.locator("#who-same-1").click();
        sound(worker, "who");
        form.next("where");
        form.choose("place-country", "Kenya");
        worker.locator("#when-this-month").click();
        sound(worker, "where");
        form.next("affected");
        form.answer("field-person-gender", 0);
        sound(worker, "affected");
        form.next("words");
        form.tell(TOLD);
        sound(worker, "words");
        form.next("sources");
        sound(worker, "sources");
        form.next("help");
        sound(worker, "help");
        form.next("consent");
        form.answer("field-consents-to-be-counted", 0);
        form.answer("field-consents-to-use-my-words", 1);
        sound(worker, "consents");
        form.next("send");
        assertThat(worker.locator("#step-send").innerText()).contains("Arrested", "Kenya", TOLD);
        sound(worker, "check");
        String code = form.send();
        sound(worker, "sent");
        return code;
    }

    /** Without a mouse, and left in the middle of it. Returns the draft's address. */
    private String beginByKeyboard() {
        Keyboard keys = new Keyboard(worker);
        worker.navigate(address + "/");
        keys.press("Enter", "new-report", "screen-safety");
        keys.press("Enter", "safety-next", "screen-promise");
        keys.press("Enter", "promise-next", "screen-consent");
        keys.press("Enter", "consent-yes", "step-what");
        keys.type("violation-search", "bribe");
        keys.press("Space", "found-policing-extortion", "remove-policing-extortion");
        keys.press("Enter", "step-next", "step-who");
        String who = "field-violations-0-perpetrators-0-";
        keys.type(who + "category", "Police");
        worker.getByRole(AriaRole.OPTION).first().waitFor();
        keys.press("Enter", who + "category", who + "involvement");
        keys.press("Enter", "step-next", "step-where");
        keys.press("Enter", "when-this-month", "step-where");
        keys.press("Enter", "step-next", "step-affected");
        keys.press("Enter", "step-next", "step-words");
        ReportForm form = new ReportForm(worker);
        form.awaitOlderSave();
        keys.type("field-narrative", BEGUN);
        form.awaitSaved();
        return worker.url();
    }

    private void signInOnAPhone(String name) {
        givePassword(worker, name, Door.PASSWORD);
        worker.locator("#code").waitFor();
        sound(worker, "second-factor");
        Door.secondFactor(worker, address, name);
    }

    private void productDiesAndComesBack() {
        List<ProcessHandle> left = product.kill();
        assertThat(left)
                .as("the database outlives the application")
                .anyMatch(one -> one.info().command().orElse("").contains("maria"));
        ReportForm form = new ReportForm(worker);
        worker.locator("#field-narrative textarea").fill(BEGUN + " And more.");
        form.awaitUnsaved();
        picture(worker, "server-gone");
        product.startAgain();
        worker.locator(".v-system-error").waitFor();
        form.awaitUnsaved();
        picture(worker, "server-back");
        assertThat(left).noneMatch(ProcessHandle::isAlive);
    }

    private void findsEverything(String draft, String code) {
        worker.locator("#today-drafts").waitFor();
        sound(worker, "today-with-draft");
        worker.navigate(draft);
        Locator narrative = worker.locator("#field-narrative textarea");
        narrative.waitFor();
        assertThat(narrative.inputValue()).isEqualTo(BEGUN);
        worker.navigate(address + "/reports");
        worker.locator("#my-sent #report-" + code).waitFor();
        sound(worker, "my-reports");
        worker.locator("#report-" + code).click();
        worker.locator("#timeline").waitFor();
        assertThat(worker.locator("main").innerText()).contains(TOLD);
        sound(worker, "my-report");
    }

    private void returnWithQuestion(String code) {
        signIn(coordinator, "cora", Door.PASSWORD);
        coordinator.locator("#to-review").waitFor();
        sound(coordinator, "coordinator-today");
        coordinator.navigate(address + "/reports");
        coordinator.locator("#report-grid .grid-card").first().waitFor();
        sound(coordinator, "list-on-a-phone");
        coordinator.setViewportSize(1280, 800);
        coordinator.navigate(address + "/reports");
        coordinator.locator("#filter-add").click();
        coordinator.locator("#filter-violation-category input").fill("physical");
        coordinator
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Physical violence (1)"))
                .click();
        coordinator.locator("vaadin-multi-select-combo-box-chip:not([slot=overflow])").waitFor();
        sound(coordinator, "filter");
        coordinator.locator("#filter-apply").click();
        coordinator.locator("#filters [id^=remove-violation-category]").waitFor();
        assertThat(coordinator.url()).contains("violation-category=");
        sound(coordinator, "list");
        coordinator.locator("#report-grid a[href$='" + code + "']").click();
        coordinator.locator("#return-report").click();
        coordinator.locator("#return-comment textarea").fill("At which time of day?");
        sound(coordinator, "return-dialog");
        coordinator.locator("#return-send").click();
        coordinator
                .locator("#return-report")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        sound(coordinator, "returned");
    }

    private void correct(String code) {
        worker.navigate(address + "/");
        worker.locator("#today-returned a").click();
        worker.locator("#returned-comment").waitFor();
        assertThat(worker.locator("#returned-comment").innerText()).contains("time of day");
        sound(worker, "returned-to-me");
        worker.locator("#steps-fold").click();
        ReportForm form = new ReportForm(worker);
        form.press("go-words", "step-words");
        form.tell(TOLD + " It was in the evening.");
        worker.locator("#steps-fold").click();
        sound(worker, "steps-unfolded");
        form.press("go-send", "step-send");
        assertThat(form.send()).isEqualTo(code);
    }

    private void reviewAndClose(String code) {
        coordinator.navigate(address + "/reports/" + code);
        coordinator.locator("#review-report").waitFor();
        assertThat(coordinator.locator("main").innerText()).contains("in the evening");
        sound(coordinator, "to-review");
        coordinator.locator("#review-report").click();
        coordinator.locator("#close-report").click();
        coordinator
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the report"))
                .click();
        coordinator
                .locator("#close-report")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        sound(coordinator, "closed");
    }

    /** Nobody restarts the application. */
    private void databaseStopsAndComesBack(String code) {
        List<String> command = product.stopDatabase();
        worker.navigate(address + "/reports");
        worker.getByText("The database does not answer").waitFor();
        sound(worker, "database-gone");
        product.startDatabase(command);
        Instant patience = Instant.now().plusSeconds(30);
        do {
            worker.navigate(address + "/reports");
            worker.locator("h1").waitFor();
        } while (worker.locator("#report-" + code).count() == 0
                && Instant.now().isBefore(patience));
        worker.locator("#my-sent #report-" + code).waitFor();
        expectConsoleErrors();
    }

    /** People of another workspace, and whoever guesses, see the same page. */
    private void keepsStrangersOut(String draft, String code) {
        Page stranger = newPerson("en-GB", 1280, 800);
        Page strangeWorker = newPerson("en-GB", 360, 740);
        signIn(operator, "olga", Door.PASSWORD);
        found("Harbour Union", stranger, "bela");
        arrive(stranger, "Coordinator", strangeWorker, "dora");
        for (String path :
                List.of(draft, address + "/reports/" + code, address + "/reports/sent/" + code)) {
            strangeWorker.navigate(path);
            assertThat(strangeWorker.locator("h1").innerText()).isEqualTo("This page is not here");
        }
        worker.navigate(address + "/reports/2B2B-2B2B");
        assertThat(worker.locator("h1").innerText()).isEqualTo("This page is not here");
        sound(worker, "not-here");
        expectConsoleErrors();
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    /**
     * What the page looked like goes to target/first-day. The same page of a second person is not
     * read by axe again.
     */
    private void sound(Page person, String name) {
        picture(person, name);
        if (read.add(name.replaceFirst("-(wren|cora|dora)$", ""))) {
            assertSound(person);
        } else {
            assertFits(person);
        }
    }

    private static void picture(Page person, String name) {
        Path picture = Path.of("target", "first-day", name + ".png");
        person.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }
}
