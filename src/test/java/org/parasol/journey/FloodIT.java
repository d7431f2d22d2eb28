package org.parasol.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand attempts to sign in, from a hundred addresses at once: at one account, then at a
 * thousand accounts, each tenth beside a visit that begins a session of its own. Every attempt is
 * answered, few passwords are stretched, memory does not grow, whoever belongs here comes in
 * meanwhile, and whoever had the page open before still has it.
 */
@Tag("long")
class FloodIT extends Journey {

    private static final int ATTEMPTS = 10_000;
    private static final int ADDRESSES = 100;
    private static final int AT_ONCE = 32;
    private static final int ACCOUNTS = 1_000;
    private static final int VISITS = 20_000;
    private static final String PASSWORD = "umbrella in the evening rain";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** What may be left of an attack: hashes in the throttle, and sessions of nobody. */
    private static final long GROWTH = 48L * 1024 * 1024;

    /** What two thousand sessions of nobody may take. */
    private static final long GROWTH_OF_VISITS = 80L * 1024 * 1024;

    /** One password in this many attempts is stretched at most. */
    private static final int STRETCHED_ONE_IN = 100;

    private static final int FEW = 20;

    FloodIT() {
        super(Product.flooded());
    }

    @AfterAll
    static void stop() {
        Product.flooded().stop();
    }

    @Test
    void tenThousandAttemptsKeepNobodyOut() throws Exception {
        List<String> accounts = Product.flooded().moreAccounts(ACCOUNTS);
        signIn(newPerson("en-GB", 1280, 800), "demo-coordinator-2", PASSWORD);
        flood(1_000, attempt -> "warming-up-" + attempt % 50, "demo-worker-9");
        long before = Product.flooded().liveBytes();
        flood(ATTEMPTS, attempt -> "demo-coordinator-1", "demo-coordinator-1");
        flood(ATTEMPTS, attempt -> accounts.get(attempt % ACCOUNTS), "demo-worker-1");
        long grown = Product.flooded().liveBytes() - before;
        System.out.printf("after both: %,d kB more in the heap%n", grown / 1024);
        assertThat(grown).isLessThan(GROWTH);
    }

    @Test
    void aCrowdOfVisitorsFillsNoMemoryAndTakesNobodysPage() throws Exception {
        Page person = newPerson("en-GB", 360, 740);
        person.navigate(address + "/sign-in");
        person.locator("input[name=password]").waitFor();
        List<HttpClient> clients = clients();
        try {
            visits(clients, 100);
            long before = Product.flooded().liveBytes();
            long began = System.nanoTime();
            visits(clients, VISITS);
            double seconds = (System.nanoTime() - began) / 1e9;
            long grown = Product.flooded().liveBytes() - before;
            System.out.printf(
                    "%,d visits in %.0f s: %,d kB more in the heap%n",
                    VISITS, seconds, grown / 1024);
            assertThat(grown).isLessThan(GROWTH_OF_VISITS);
        } finally {
            clients.forEach(HttpClient::close);
        }
        // On the page that she had open all the time.
        person.locator("input[name=username]").fill("demo-worker-2");
        person.locator("input[name=password]").fill(PASSWORD);
        person.locator("input[name=password]").press("Enter");
        person.locator(".shell").waitFor();
    }

    /** Each begins a session of nobody with the sign-in page open in it. */
    private void visits(List<HttpClient> clients, int visits) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < visits; i++) {
                HttpClient client = clients.get(i % ADDRESSES);
                all.add(crowd.submit(() -> visit(client)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private Void visit(HttpClient client) throws IOException, InterruptedException {
        HttpResponse<Void> answer =
                client.send(
                        HttpRequest.newBuilder(
                                        URI.create(here() + "/?v-r=init&location=sign-in&query="))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        return null;
    }

    /** By number, so that the address it comes from can be chosen. */
    private String here() {
        return address.replace("localhost", "127.0.0.1");
    }

    /** Attempts by a crowd, and somebody who belongs here and signs in meanwhile. */
    private void flood(int attempts, IntFunction<String> name, String rightful) throws Exception {
        page.navigate(address + "/sign-in");
        String token = page.locator("input[name=_csrf]").inputValue();
        String cookies =
                page.context().cookies().stream()
                        .map(FloodIT::header)
                        .collect(Collectors.joining("; "));
        Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
        List<HttpClient> clients = clients();
        long began = System.nanoTime();
        try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < attempts; i++) {
                int attempt = i;
                all.add(
                        crowd.submit(
                                () -> {
                                    HttpClient client = clients.get(attempt % ADDRESSES);
                                    if (attempt % 10 == 0) {
                                        visit(client);
                                    }
                                    return answers.computeIfAbsent(
                                                    answer(
                                                            client,
                                                            cookies,
                                                            token,
                                                            name.apply(attempt)),
                                                    other -> new AtomicInteger())
                                            .incrementAndGet();
                                }));
            }
            Duration waited = comesIn(rightful);
            long answered = all.stream().filter(Future::isDone).count();
            for (Future<?> one : all) {
                one.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "%,d attempts in %.0f s: %s; %s came in after %.1f s, %d answered by then%n",
                    attempts,
                    seconds,
                    new TreeMap<>(answers),
                    rightful,
                    waited.toMillis() / 1000.0,
                    answered);
            if (attempts == ATTEMPTS) {
                assertThat(answered).as("she came in while it went on").isLessThan(attempts);
            }
            assertThat(answers.keySet())
                    .isSubsetOf("/sign-in?error", "/sign-in?wait", "/sign-in?busy");
            assertThat(answers.getOrDefault("/sign-in?error", new AtomicInteger()).get())
                    .as("passwords stretched")
                    .isLessThanOrEqualTo(FEW + attempts / STRETCHED_ONE_IN);
            assertThat(waited).isLessThan(A_MINUTE);
        } finally {
            clients.forEach(HttpClient::close);
        }
    }

    /** Tries again, as people do, until she is in. */
    private Duration comesIn(String name) {
        Page person = newPerson("en-GB", 360, 740);
        long began = System.nanoTime();
        while (true) {
            givePassword(person, name, PASSWORD);
            person.waitForURL(url -> !url.endsWith("/sign-in"));
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (!person.url().contains("/sign-in") || waited.compareTo(A_MINUTE) > 0) {
                person.context().close();
                return waited;
            }
        }
    }

    /** Where an attempt with a wrong password is sent. */
    private String answer(HttpClient client, String cookies, String token, String name)
            throws IOException, InterruptedException {
        HttpResponse<Void> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(here() + "/sign-in"))
                                .header("Cookie", cookies)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "username="
                                                        + name
                                                        + "&password=wrong+"
                                                        + System.nanoTime()
                                                        + "&_csrf="
                                                        + URLEncoder.encode(
                                                                token, StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath()
                + "?"
                + URI.create(answer.headers().firstValue("Location").orElseThrow()).getQuery();
    }

    private static List<HttpClient> clients() throws IOException {
        List<HttpClient> clients = new ArrayList<>();
        for (int i = 0; i < ADDRESSES; i++) {
            clients.add(
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .localAddress(InetAddress.getByName("127.0.1." + (i + 1)))
                            .build());
        }
        return clients;
    }

    private static String header(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }
}
