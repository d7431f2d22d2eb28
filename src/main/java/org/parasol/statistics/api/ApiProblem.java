package org.parasol.statistics.api;

import org.springframework.http.HttpStatus;

/** Why a program gets no answer. */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String title;

    ApiProblem(HttpStatus status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static ApiProblem noRelease() {
        return new ApiProblem(
                HttpStatus.NOT_FOUND,
                "No such release",
                "There is no such release, or it is not public and no token with the scope"
                        + " RELEASES was sent.");
    }

    static ApiProblem noTable() {
        return new ApiProblem(
                HttpStatus.NOT_FOUND,
                "No such table",
                "The tables of a release are a fixed, named list: see /api/v1/releases/{number}/"
                        + "tables. There are no free combinations, because from many of them one"
                        + " person's report could be worked out.");
    }

    static ApiProblem noParameter(String name) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "No such parameter",
                "There is no parameter "
                        + (name.matches("[\\w-]{1,30}") ? name : "of this name")
                        + ": tables are answered whole, and cannot be filtered or grouped, because"
                        + " from many such answers one person's report could be worked out.");
    }

    static ApiProblem noLanguage() {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST, "No such language", "lang is one of en, es, fr, ru, zh.");
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }
}
