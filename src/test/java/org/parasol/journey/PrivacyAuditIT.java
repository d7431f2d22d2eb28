package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Types a word into every field of every page of every role, files a report of such words, and then
 * looks for the word wherever somebody with the whole machine could look. {@code ./parasol
 * audit-privacy} runs it and prints place by place what was searched and found.
 */
@Tag("long")
class PrivacyAuditIT extends Journey {

    private static final String PASSWORD = "umbrella in the evening rain";
    private static final int UNRELATED_REQUESTS = 200;

    private static final Map<String, List<String>> PAGES = pages();

    private static final List<String> OUTSIDE =
            List.of("sign-in", "join", "set-up", "recover", "public");

    private static final String FIELDS =
            "main input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=number]):not([type=file]):not([readonly]):visible,"
                    + " main textarea:not([readonly]):visible";

    private final Product product = Product.audited();
    private final String word = word();
    private final WordSearch search = new WordSearch(word);
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, Integer> typed = new LinkedHashMap<>();

    PrivacyAuditIT() {
        super(Product.audited());
        page.context().onRequest(request -> addresses.add(request.url()));
    }

    @AfterAll
    static void stop() {
        Product.audited().stop();
    }

    /** Pages that are looked at under a name of their own below, or have nothing to type into. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "unlock",
                    "safety",
                    "methodology",
                    "sign-in/factor",
                    "reports/new",
                    "reports/:code",
                    "reports/sent/:code",
                    "reports/destroyed",
                    "reports/draft/:draft/:step?");

    /** A new page has to be named here before it is forgotten. */
    @Test
    void everyPageIsLookedAt() {
        Set<String> looked = new HashSet<>(ELSEWHERE);
        looked.addAll(OUTSIDE);
        PAGES.values().forEach(looked::addAll);
        assertThat(
                        new ClassFileImporter()
                                        .withImportOption(
                                                ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                        .importPackages("org.parasol")
                                        .stream()
                                        .filter(page -> page.isAnnotatedWith(Route.class))
                                        .map(page -> page.getAnnotationOfType(Route.class).value()))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(looked).contains(path));
    }

    @Test
    void noTypedWordIsFoundAnywhere() throws IOException, InterruptedException {
        typeOutside();
        PAGES.forEach(this::typeAs);
        fileReport();
        note();
        typed.forEach((place, fields) -> say("typed", place, fields + " fields"));
        assertThat(typed.values().stream().mapToInt(Integer::intValue).sum())
                .as("fields that were found")
                .isGreaterThan(25);

        // She closes the browser, and with it her connections.
        page.context().close();
        for (int i = 0; i < UNRELATED_REQUESTS; i++) {
            try (InputStream answer =
                    URI.create(address + "/sign-in?" + "x".repeat(i)).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
        Path heap = product.heapDump();
        WordSearch.Place memory = search.in("live heap", heap);
        Files.delete(heap);
        product.stop();

        List<WordSearch.Place> places =
                List.of(
                        search.in("addresses", addresses),
                        search.in("log", product.log()),
                        search.in("data folder", product.data()),
                        memory);
        places.forEach(
                place ->
                        say(
                                place.found().isEmpty() ? "nothing" : "FOUND",
                                place.name(),
                                "%d files, %d kB %s"
                                        .formatted(
                                                place.files(),
                                                place.bytes() / 1024,
                                                place.found())));
        assertThat(places).allSatisfy(place -> assertThat(place.found()).isEmpty());
    }

    private void typeOutside() {
        for (String path : OUTSIDE) {
            type("nobody", path);
        }
    }

    private void typeAs(String name, List<String> paths) {
        signIn(page, name, PASSWORD);
        paths.forEach(path -> type(name, path));
        leave();
    }

    /** Locks, and leaves the machine to somebody else. */
    private void leave() {
        page.navigate(address + "/");
        page.locator("#lock").click();
        page.locator("#locked-sign-out").click();
        page.locator("input[name=username]").waitFor();
    }

    /** Types into whatever can be typed into, and leaves the field, which sends it. */
    private void type(String name, String path) {
        page.navigate(address + "/" + path);
        page.locator("h1").waitFor();
        Locator fields = page.locator(FIELDS);
        int count = fields.count();
        for (int i = 0; i < count; i++) {
            fields.nth(i).fill(word + " " + i);
            fields.nth(i).press("Tab");
        }
        typed.put(name + " /" + path, count);
    }

    private void fileReport() {
        signIn(page, "demo-worker-5", PASSWORD);
        ReportForm form = new ReportForm(page);
        form.begin();
        form.press("safety-next", "screen-promise");
        form.press("promise-next", "screen-consent");
        form.press("consent-yes", "step-what");
        form.violation("beaten by police", "violence-police-brutality");
        String draft = page.url().substring(address.length() + 1).replaceFirst("/what$", "");
        for (String step : List.of("who", "where", "affected", "sources", "help", "consent")) {
            type("demo-worker-5", draft + "/" + step);
        }
        page.navigate(address + "/" + draft + "/where");
        form.choose("place-country", "Kenya");
        page.locator("#when-this-month").click();
        page.navigate(address + "/" + draft + "/words");
        page.locator("#field-narrative textarea").fill("She said: " + word);
        form.awaitSaved();
        page.navigate(address + "/" + draft + "/send");
        page.locator("#step-send").waitFor();
        assertThat(page.locator("#step-send").innerText()).contains(word);
        leave();
    }

    private void note() {
        signIn(page, "demo-coordinator-5", PASSWORD);
        page.navigate(address + "/reports");
        page.locator("#report-grid a").first().click();
        page.locator("#notes-text textarea").fill(word);
        page.locator("#notes-save").click();
        page.locator("vaadin-notification-card").first().waitFor();
        page.reload();
        page.locator("#notes-text textarea").waitFor();
        assertThat(page.locator("#notes-text textarea").inputValue()).isEqualTo(word);
        leave();
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("demo-operator", List.of("", "workspaces", "releases", "log", "statistics"));
        pages.put(
                "demo-researcher",
                List.of("", "statistics", "api-access", "account", "account/factors"));
        pages.put(
                "demo-admin-5",
                List.of(
                        "",
                        "members",
                        "settings",
                        "keys",
                        "log",
                        "log/heads",
                        "leaving",
                        "account"));
        pages.put("demo-coordinator-5", List.of("", "reports", "statistics", "account"));
        pages.put("demo-worker-5", List.of("", "reports", "statistics", "account"));
        return pages;
    }

    /** Small letters that nobody writes. */
    private static String word() {
        return "qx"
                + new SecureRandom()
                        .ints(14, 'a', 'z' + 1)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static void say(String what, String where, String detail) {
        System.out.printf("%-8s %-40s %s%n", what, where, detail);
    }
}
