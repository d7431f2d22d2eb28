package org.parasol.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the door for programs says to those it does not let in (RFC 9457). */
enum ApiRefusal {
    TOKEN(
            401,
            "The token opens nothing",
            "It is wrong, has ended, was revoked, or its owner is no researcher any more."),
    OFTEN(429, "Too many requests", "Ask again after the seconds in Retry-After."),
    METHOD(405, "Nothing can be changed here", "This interface answers GET alone.");

    private final int status;
    private final String title;
    private final String detail;

    ApiRefusal(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        if (this == TOKEN) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        response.getOutputStream()
                .write(
                        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                                .formatted(title, status, detail)
                                .getBytes(StandardCharsets.UTF_8));
    }
}
