package org.parasol.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes on the wire until a page can be used, as a browser with an empty cache counts them. */
final class BundleBenchmark implements Benchmark {

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (RunningProduct product = RunningProduct.start(Path.of("target/bench/start-data"));
                Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            product.await("/actuator/health", Duration.ofMinutes(3));
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(
                                                    Path.of(System.getProperty("parasol.browser")))
                                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            Page page = browser.newPage();
            AtomicLong bytes = new AtomicLong();
            page.onRequestFinished(
                    request ->
                            bytes.addAndGet(
                                    request.sizes().responseBodySize
                                            + request.sizes().responseHeadersSize));
            page.navigate(product.address() + "/sign-in");
            page.locator("input[name=password]").waitFor();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return List.of(
                    Measurement.single("bundle.sign-in", bytes.get() / 1000.0, "kB", command()));
        }
    }
}
