package org.parasol.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Bytes on the wire, headers included, until a page can be used, as a browser with an empty cache
 * counts them. For the form that is the whole way: the sign-in page, the first page behind it, the
 * screens before the form, and the form's first step.
 */
final class BundleBenchmark implements Benchmark {

    private static final List<String> SCREENS_BEFORE_FORM =
            List.of("#safety-next", "#promise-next", "#consent-yes");

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (RunningProduct product = RunningProduct.demonstration(Map.of());
                Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(
                                                        Path.of(
                                                                System.getProperty(
                                                                        "parasol.browser")))
                                                .setArgs(
                                                        List.of(
                                                                "--no-sandbox",
                                                                "--disable-gpu")))) {
            return List.of(
                    bytes("sign-in", browser, page -> openSignIn(page, product.address())),
                    bytes("report-form", browser, page -> openForm(page, product.address())));
        }
    }

    private Measurement bytes(String what, Browser browser, Consumer<Page> way) throws IOException {
        Map<String, String> paths = new ConcurrentHashMap<>();
        Map<String, Long> bytes = new ConcurrentHashMap<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            CDPSession network = context.newCDPSession(page);
            network.on(
                    "Network.requestWillBeSent",
                    event ->
                            paths.put(
                                    id(event),
                                    event.getAsJsonObject("request").get("url").getAsString()));
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.put(id(event), event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            way.accept(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        Files.write(
                Path.of("target/bench/bundle-" + what + ".txt"),
                bytes.entrySet().stream()
                        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                        .map(entry -> entry.getValue() + " " + paths.get(entry.getKey()))
                        .toList());
        long all = bytes.values().stream().mapToLong(Long::longValue).sum();
        return Measurement.single("bundle." + what, all / 1000.0, "kB", command());
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static void openSignIn(Page page, String address) {
        page.navigate(address + "/sign-in");
        page.locator("input[name=password]").waitFor();
    }

    private static void openForm(Page page, String address) {
        openSignIn(page, address);
        page.locator("input[name=username]").fill(DemoAccounts.filing(0));
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator(".shell").waitFor();
        page.navigate(address + "/reports/new");
        SCREENS_BEFORE_FORM.forEach(button -> page.locator(button).click());
        page.locator("#violation-search").waitFor();
    }
}
