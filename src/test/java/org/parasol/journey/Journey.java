package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Check;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A browser in front of the running product. Every page that a journey calls complete is read by
 * axe.
 */
abstract class Journey {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = launch();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private final List<String> consoleErrors = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();
    private final List<String> own = new ArrayList<>();
    protected final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();

    /** The page of the person whom the journey follows. */
    protected Page page;

    Journey() {
        this(Product.demonstration());
    }

    Journey(Product product) {
        address = product.address();
        alsoAt(address);
        page = newPerson("en-GB", 1280, 800);
    }

    private static Browser launch() {
        String browser = System.getProperty("parasol.browser");
        if (browser == null) {
            throw new IllegalStateException(
                    "no browser was named: run ./parasol test, or give -Dparasol.browser=/path/to/chromium");
        }
        return PLAYWRIGHT
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(browser))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }

    @BeforeEach
    void forget() {
        consoleErrors.clear();
        foreignRequests.clear();
    }

    /** The journey leads to this installation too. */
    protected final void alsoAt(String another) {
        own.add(another);
    }

    /** Another person with a browser of her own: no cookie is shared. */
    protected final Page newPerson(String locale, int width, int height) {
        BrowserContext context =
                BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(locale)
                                .setViewportSize(width, height));
        contexts.add(context);
        context.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type())) {
                        consoleErrors.add(message.text());
                    }
                });
        context.onRequest(
                request -> {
                    if (own.stream().noneMatch(request.url()::startsWith)
                            && request.url().startsWith("http")) {
                        foreignRequests.add(request.url());
                    }
                });
        return context.newPage();
    }

    /** Signs a person in with all she is asked for, and waits for her first page. */
    protected final void signIn(Page person, String name, String password) {
        givePassword(person, name, password);
        Door.secondFactor(person, address, name);
    }

    protected final void givePassword(Page person, String name, String password) {
        person.navigate(address + "/sign-in");
        person.locator("input[name=username]").fill(name);
        person.locator("input[name=password]").fill(password);
        person.locator("input[name=password]").press("Enter");
    }

    /**
     * Axe finds nothing, nothing scrolls sideways, and the tab says "Parasol" and nothing else. Axe
     * sees the page at its full height: what lies behind a bar at the bottom of a phone comes out
     * by scrolling.
     */
    protected final void assertSound(Page person) {
        ViewportSize screen = person.viewportSize();
        Object height = person.evaluate("document.documentElement.scrollHeight");
        person.setViewportSize(screen.width, Math.max(screen.height, (Integer) height));
        assertNothingFound(
                person,
                new AxeBuilder(person)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
        person.setViewportSize(screen.width, screen.height);
        assertFits(person);
    }

    /** Nothing scrolls sideways, and the tab says "Parasol" and nothing else. */
    protected final void assertFits(Page person) {
        assertThat(person.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as("sideways scrolling on %s", person.url())
                .isEqualTo(false);
        assertThat(person.title()).isEqualTo("Parasol");
    }

    /** The same page by night or by day: of what axe knows, only colours can have changed. */
    protected final void assertReadable(Page person) {
        assertNothingFound(person, new AxeBuilder(person).withRules(List.of("color-contrast")));
    }

    /**
     * A component whose script is still on its way has no background yet, and colours fade into
     * each other: half-way, text may have that of what it stands on. Some elements of Vaadin have a
     * name of their own and never become components: they only hold others.
     */
    private static void awaitColours(Page person) {
        person.waitForFunction(
                "[...document.querySelectorAll(':not(:defined)')].every(plain =>"
                        + " /^flow-container-root-|-content$/.test(plain.localName))");
        person.evaluate(
                "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        person.waitForFunction(
                "document.getAnimations().every(fading => fading.playState !== 'running'"
                        + " || fading.effect.getTiming().iterations === Infinity)");
    }

    private static void assertNothingFound(Page person, AxeBuilder rules) {
        awaitColours(person);
        AxeResults results = rules.analyze();
        assertThat(results.getViolations())
                .as("axe on %s", person.url())
                .allSatisfy(
                        violation ->
                                assertThat(violation.getNodes())
                                        .as(
                                                "%s: %s in %s",
                                                violation.getId(),
                                                violation.getHelp(),
                                                violation.getNodes().stream()
                                                        .map(node -> node.getHtml())
                                                        .toList())
                                        .isEmpty());
        // Axe itself only doubts text in the very colour of what it stands on.
        assertThat(results.getIncomplete())
                .filteredOn(doubt -> "color-contrast".equals(doubt.getId()))
                .flatExtracting(Rule::getNodes)
                .filteredOn(
                        node ->
                                node.getAny().stream()
                                        .anyMatch(
                                                check ->
                                                        check.getMessage()
                                                                .contains("1:1 contrast")))
                .extracting(
                        node ->
                                node.getHtml()
                                        + node.getAny().stream().map(Check::getData).toList())
                .as("invisible text on %s", person.url())
                .isEmpty();
    }

    /** A page that is answered with "not found" shows as an error in the browser's console. */
    protected final void expectConsoleErrors() {
        consoleErrors.clear();
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        contexts.forEach(BrowserContext::close);
        assertThat(foreignRequests).as("requests to other hosts").isEmpty();
        assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
    }
}
