package org.parasol.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One tab of one browser, as the server sees it: it speaks Vaadin's protocol with everything the
 * server checks (session cookie, the forms' token, security key and both counters of messages) and
 * draws nothing. One thread at a time.
 */
final class VaadinClient {

    /** The node of the whole page. */
    private static final int ROOT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MOUSE =
            """
            {"event.screenX":10,"event.screenY":10,"event.clientX":10,"event.clientY":10,
             "event.detail":1,"event.button":0,"event.ctrlKey":false,"event.shiftKey":false,
             "event.altKey":false,"event.metaKey":false}
            """;

    private final BrowserSession browser;
    private final Map<String, Integer> nodes = new HashMap<>();
    private @Nullable String formToken;
    private int ui;
    private String securityKey = "";
    private int syncId;
    private int clientId;

    VaadinClient(HttpClient http, String address) {
        this.browser = new BrowserSession(http, address);
    }

    /** Loads a page anew, as by its address; the path begins with a slash. */
    void open(String path) throws IOException, InterruptedException {
        browser.get(path);
        String place = path.substring(1);
        JsonNode start =
                JSON.readTree(
                                browser.get(
                                        "/?v-r=init&location="
                                                + BrowserSession.encoded(place)
                                                + "&query=&v-sw=390&v-sh=844&v-ww=390&v-wh=844"
                                                + "&v-tzo=0&v-rtzo=0&v-dstd=0&v-dston=false"
                                                + "&v-tzid=UTC&v-td=true&v-pr=2"))
                        .required("appConfig");
        nodes.clear();
        formToken = null;
        clientId = 0;
        ui = start.required("v-uiId").asInt();
        JsonNode first = start.required("uidl");
        securityKey = first.required("Vaadin-Security-Key").asString();
        take(first);
        navigate(path);
    }

    /** Clicks on the component with this id. */
    void click(String id) throws IOException, InterruptedException {
        Integer node = nodes.get(id);
        if (node == null) {
            throw new IOException("nothing called " + id + " is on the page");
        }
        event(node, "click", (ObjectNode) JSON.readTree(MOUSE));
    }

    /** Sends the sign-in form of the page that was opened, and loads the page it leads to. */
    void signIn(String username, String password) throws IOException, InterruptedException {
        if (formToken == null) {
            throw new IOException("the sign-in page has no token");
        }
        String target =
                browser.postForm(
                        "/sign-in",
                        Map.of("username", username, "password", password, "_csrf", formToken));
        if (!target.endsWith("/")) {
            throw new IOException("sign-in led to " + target);
        }
        browser.get("/");
    }

    private void navigate(String path) throws IOException, InterruptedException {
        event(
                ROOT,
                "ui-navigate",
                JSON.createObjectNode()
                        .put("route", path.substring(1))
                        .put("query", "")
                        .put("appShellTitle", "Parasol")
                        .putNull("historyState")
                        .put("trigger", ""));
    }

    private void event(int node, String name, ObjectNode data)
            throws IOException, InterruptedException {
        ObjectNode message =
                JSON.createObjectNode()
                        .put("csrfToken", securityKey)
                        .put("syncId", syncId)
                        .put("clientId", clientId);
        ObjectNode call = message.putArray("rpc").addObject();
        call.put("type", "event").put("node", node).put("event", name).set("data", data);
        take(JSON.readTree(browser.postJson("/?v-r=uidl&v-uiId=" + ui, message.toString())));
    }

    private void take(JsonNode answer) throws IOException {
        if (answer.path("meta").has("appError") || answer.path("meta").has("sessionExpired")) {
            throw new IOException("the session is over: " + answer.path("meta"));
        }
        if (answer.path("resynchronize").asBoolean(false)) {
            throw new IOException("the server lost the thread");
        }
        syncId = answer.required("syncId").asInt();
        clientId = answer.path("clientId").asInt(clientId);
        Map<Integer, String> names = new HashMap<>();
        Map<Integer, String> values = new HashMap<>();
        for (JsonNode change : answer.path("changes")) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString("")) {
                case "detach" -> nodes.values().removeIf(known -> known == node);
                case "put" -> put(node, change, names, values);
                default -> {
                    // How it looks does not matter here.
                }
            }
        }
        names.forEach(
                (node, name) -> {
                    if ("_csrf".equals(name)) {
                        formToken = values.get(node);
                    }
                });
    }

    private void put(
            int node, JsonNode change, Map<Integer, String> names, Map<Integer, String> values) {
        String value = change.path("value").asString("");
        switch (change.path("key").asString("")) {
            case "id" -> nodes.put(value, node);
            case "name" -> names.put(node, value);
            case "value" -> values.put(node, value);
            default -> {
                // not asked for
            }
        }
    }
}
