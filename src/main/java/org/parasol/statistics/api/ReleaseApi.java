package org.parasol.statistics.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.access.ApiCaller;
import org.parasol.access.ApiScope;
import org.parasol.base.Languages;
import org.parasol.codebook.Codebook;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;
import org.parasol.statistics.internal.QueryLog;
import org.parasol.statistics.internal.ReleaseReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Answers programs. Everything is whole and frozen: there is nothing to filter. */
@RestController
@RequestMapping("/api")
class ReleaseApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType CSVW = MediaType.valueOf("application/csvm+json");
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String LANGUAGE = "lang";

    private final ApiReleases releases;
    private final ReleaseReader reader;
    private final QueryLog queries;
    private final Codebook codebook;
    private final Labels labels;
    private final JsonMapper json = JsonMapper.builder().build();

    ReleaseApi(
            ApiReleases releases,
            ReleaseReader reader,
            QueryLog queries,
            Codebook codebook,
            Labels labels) {
        this.releases = releases;
        this.reader = reader;
        this.queries = queries;
        this.codebook = codebook;
        this.labels = labels;
    }

    @GetMapping("/v1/openapi.json")
    ResponseEntity<byte[]> openApi(HttpServletRequest request) throws IOException {
        language(request);
        try (var document = new ClassPathResource("api/openapi.json").getInputStream()) {
            return Answers.of(request, document.readAllBytes(), MediaType.APPLICATION_JSON, true);
        }
    }

    @GetMapping("/v1/codebook")
    ResponseEntity<byte[]> codebook(HttpServletRequest request) {
        language(request);
        return answer(request, Descriptions.codebook(codebook, labels), true);
    }

    @GetMapping("/v1/releases")
    ResponseEntity<byte[]> releases(HttpServletRequest request) {
        language(request);
        List<Map<String, Object>> found = releases.visible().stream().map(this::describe).toList();
        return answer(request, Map.of("releases", found), false);
    }

    @GetMapping("/v1/releases/{number}")
    ResponseEntity<byte[]> release(HttpServletRequest request, @PathVariable String number) {
        language(request);
        ReleaseRecord release = release(number);
        return answer(request, describe(release), releases.isPublic(release.number()));
    }

    @GetMapping("/v1/releases/{number}/tables")
    ResponseEntity<byte[]> tables(HttpServletRequest request, @PathVariable String number) {
        Locale locale = language(request);
        ReleaseRecord release = release(number);
        return answer(
                request,
                Map.of(
                        "tables",
                        Descriptions.tables(
                                release, reader.coverage(release.number()), labels, locale)),
                releases.isPublic(release.number()));
    }

    @GetMapping("/v1/releases/{number}/tables/{file}")
    ResponseEntity<byte[]> table(
            HttpServletRequest request, @PathVariable String number, @PathVariable String file) {
        Locale locale = language(request);
        ReleaseRecord release = release(number);
        boolean open = releases.isPublic(release.number());
        int dot = file.indexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        String ending = dot < 0 ? accepted(request) : file.substring(dot + 1);
        TableDefinition definition = Tables.find(name).orElseThrow(ApiProblem::noTable);
        if (ending.equals("csv-metadata.json")) {
            return Answers.of(
                    request,
                    json.writeValueAsBytes(Descriptions.csvw(definition, release, labels, locale)),
                    CSVW,
                    open);
        }
        if (!Set.of("json", "csv", "xlsx").contains(ending)) {
            throw new ApiProblem(
                    HttpStatus.NOT_FOUND,
                    "No such format",
                    "A table ends in .json (JSON-stat 2.0), .csv, .csv-metadata.json or .xlsx.");
        }
        PublishedTable table = releases.table(release, definition);
        return switch (ending) {
            case "csv" -> Answers.of(request, Sheets.csv(table, labels, locale), CSV, open);
            case "xlsx" ->
                    Answers.remade(
                            request,
                            Sheets.xlsx(table, release, labels, locale),
                            Sheets.text(table, release, labels, locale),
                            XLSX,
                            open);
            default -> answer(request, JsonStat.of(table, release, labels, locale), open);
        };
    }

    /** What the owner of the token has asked, by month. */
    @GetMapping("/v1/queries")
    ResponseEntity<byte[]> queries(HttpServletRequest request) {
        language(request);
        ApiCaller caller =
                releases.caller()
                        .filter(any -> releases.has(ApiScope.QUERIES))
                        .orElseThrow(
                                () ->
                                        new ApiProblem(
                                                HttpStatus.FORBIDDEN,
                                                "Not without a token",
                                                "This needs a token with the scope QUERIES."));
        return answer(request, Map.of("queries", queries.of(caller.account())), false);
    }

    @GetMapping("/**")
    ResponseEntity<byte[]> nothing() {
        throw new ApiProblem(
                HttpStatus.NOT_FOUND, "Nothing here", "/api/v1/openapi.json says what there is.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiProblem problem) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(
                        problem.status(), Objects.requireNonNull(problem.getMessage()));
        detail.setTitle(problem.title());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(detail);
    }

    private Map<String, Object> describe(ReleaseRecord release) {
        return Descriptions.release(release, reader.coverage(release.number()));
    }

    private ReleaseRecord release(String number) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw ApiProblem.noRelease();
        }
        return releases.require(Integer.parseInt(number));
    }

    private static String accepted(HttpServletRequest request) {
        @Nullable String accept = request.getHeader("Accept");
        if (accept == null) {
            return "json";
        }
        return accept.contains("text/csv")
                ? "csv"
                : accept.contains(XLSX.toString()) ? "xlsx" : "json";
    }

    /** The language of names; there is no other parameter. */
    private static Locale language(HttpServletRequest request) {
        for (String name : request.getParameterMap().keySet()) {
            if (!name.equals(LANGUAGE)) {
                throw ApiProblem.noParameter(name);
            }
        }
        @Nullable String asked = request.getParameter(LANGUAGE);
        if (asked == null) {
            return Locale.ENGLISH;
        }
        return Languages.ALL.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(ApiProblem::noLanguage);
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Map<String, Object> content, boolean open) {
        return Answers.of(
                request, json.writeValueAsBytes(content), MediaType.APPLICATION_JSON, open);
    }
}
