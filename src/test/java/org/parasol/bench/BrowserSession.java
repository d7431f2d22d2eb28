package org.parasol.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * HTTP with the cookies of one browser. Many share one {@link HttpClient}: each of those has
 * threads of its own.
 */
final class BrowserSession {

    private final HttpClient http;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** With no cookie yet; the address is without a slash at the end. */
    BrowserSession(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** A client as all sessions share it. */
    static HttpClient shared() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** The answer to a GET that must be 200. */
    String get(String path) throws IOException, InterruptedException {
        return ok(send(request(path).build()));
    }

    /** The answer to JSON that must be 200. */
    String postJson(String path, String json) throws IOException, InterruptedException {
        return ok(
                send(
                        request(path)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build()));
    }

    /** Posts a form, and says where the answer redirects to. */
    String postForm(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build());
        Optional<String> target = answer.headers().firstValue("Location");
        if (answer.statusCode() != 302 || target.isEmpty()) {
            throw new IOException("a form was answered with " + answer.statusCode());
        }
        return target.get();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        for (String header : answer.headers().allValues("Set-Cookie")) {
            List<HttpCookie> set = HttpCookie.parse(header);
            set.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        return answer;
    }

    private static String ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(
                    answer.request().uri().getPath() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
