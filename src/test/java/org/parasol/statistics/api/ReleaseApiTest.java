package org.parasol.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parasol.access.Accounts;
import org.parasol.access.ApiScope;
import org.parasol.access.ApiTokens;
import org.parasol.access.internal.ApiTokenStore;
import org.parasol.base.AfterRestore;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Contributors;
import org.parasol.facts.Fact;
import org.parasol.facts.FactBulkLoader;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.statistics.Publication;
import org.parasol.statistics.Queries;
import org.parasol.statistics.Tables;
import org.parasol.statistics.internal.PublicMarks;
import org.parasol.testing.BareWorkspace;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get, and what they do not. */
@ParasolTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseApiTest {

    private static final String RELEASES = "/api/v1/releases";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired WebApplicationContext context;
    @Autowired People people;
    @Autowired ApiTokens tokens;
    @Autowired Accounts accounts;
    @Autowired Publication publication;
    @Autowired Queries queries;
    @Autowired BareWorkspace bare;
    @Autowired FactBulkLoader loader;
    @Autowired Contributors contributors;
    @Autowired JdbcTemplate app;
    @Autowired List<AfterRestore> afterRestore;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    private MockMvc programs;
    private Person operator;
    private Person researcher;
    private int open;
    private int closed;
    private int network;

    @BeforeAll
    void twoReleasesOfWhichOneIsPublic() {
        programs = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        operator = people.operator();
        researcher = people.researcher();
        app.update("UPDATE contributor SET opted_in = FALSE, reconciled = TRUE");
        for (int i = 0; i < 4; i++) {
            organisation();
        }
        open = publish();
        closed = publish();
        operator.acts(() -> publication.makePublic(open));
    }

    @Test
    void without_a_token_public_releases_alone_are_there() throws Exception {
        JsonNode all = json(anonymous(RELEASES));

        assertThat(all.get("releases").findValuesAsString("release"))
                .contains(String.valueOf(open))
                .doesNotContain(String.valueOf(closed));
        assertThat(anonymous(RELEASES + "/" + open).getStatus()).isEqualTo(200);
        MockHttpServletResponse hidden = anonymous(RELEASES + "/" + closed);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(hidden.getContentAsString().replace("/" + closed, "/99999"))
                .as("as if it were not there")
                .isEqualTo(anonymous(RELEASES + "/99999").getContentAsString());
        assertThat(anonymous(RELEASES + "/" + closed + "/tables/total.csv").getStatus())
                .isEqualTo(404);
        operator.acts(() -> publication.takeBack(open));
        assertThat(anonymous(RELEASES + "/" + open).getStatus()).isEqualTo(404);
        operator.acts(() -> publication.makePublic(open));
    }

    @Test
    void a_token_opens_every_release_until_it_is_revoked() throws Exception {
        String token = token(Set.of(ApiScope.RELEASES));

        assertThat(with(token, RELEASES + "/" + closed).getStatus()).isEqualTo(200);
        assertThat(with(token, "/api/v1/queries").getStatus()).as("not its scope").isEqualTo(403);
        assertThat(
                        app.queryForList("SELECT hash, ending, scopes FROM api_token").stream()
                                .map(Object::toString))
                .as("nobody can read it again")
                .noneMatch(row -> row.contains(token.substring(8, 30)));
        researcher.acts(() -> tokens.own().forEach(own -> tokens.revoke(own.id())));
        MockHttpServletResponse refused = with(token, RELEASES + "/" + closed);
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getHeader("WWW-Authenticate")).contains("Bearer");
        assertThat(refused.getContentAsString()).doesNotContain(token);
    }

    @Test
    void a_token_ends_on_its_day_and_with_its_owner() throws Exception {
        Person other = people.researcher();
        String token =
                other.does(
                        () ->
                                tokens.make(
                                        Set.of(ApiScope.RELEASES),
                                        30,
                                        Person.PASSWORD.toCharArray()));
        assertThat(with(token, RELEASES + "/" + closed).getStatus()).isEqualTo(200);
        app.update(
                "UPDATE api_token SET used_on = ? WHERE account_id = ?",
                Date.valueOf(LocalDate.of(2020, 1, 1)),
                Uuids.bytes(other.id().value()));
        operator.acts(() -> accounts.deactivate(other.id()));

        assertThat(with(token, RELEASES + "/" + closed).getStatus()).isEqualTo(401);
        assertThat(with("parasol_" + "x".repeat(43), RELEASES).getStatus()).isEqualTo(401);
        assertThat(with("anything", RELEASES).getStatus()).isEqualTo(401);
    }

    @Test
    void nothing_that_was_ended_comes_back_with_a_backup() throws Exception {
        String token = token(Set.of(ApiScope.RELEASES));
        LocalDate day = LocalDate.of(2026, 1, 2);

        afterRestore.stream()
                .filter(room -> room instanceof ApiTokenStore || room instanceof PublicMarks)
                .forEach(room -> room.restored(day, day));

        try {
            assertThat(with(token, RELEASES).getStatus()).isEqualTo(401);
            assertThat(anonymous(RELEASES + "/" + open).getStatus()).isEqualTo(404);
        } finally {
            operator.acts(() -> publication.makePublic(open));
        }
    }

    @Test
    void json_stat_has_a_value_for_each_cell_and_says_what_is_withheld() throws Exception {
        JsonNode table = json(anonymous(table("violation-by-year.json")));

        assertThat(table.get("version").asString()).isEqualTo("2.0");
        assertThat(table.get("class").asString()).isEqualTo("dataset");
        int size = 1;
        for (int i = 0; i < table.get("id").size(); i++) {
            String axis = table.get("id").get(i).asString();
            JsonNode category = table.get("dimension").get(axis).get("category");
            assertThat(category.get("index")).hasSize(table.get("size").get(i).asInt());
            assertThat(category.get("label")).hasSize(table.get("size").get(i).asInt());
            size *= table.get("size").get(i).asInt();
        }
        assertThat(table.get("value")).hasSize(size).isNotEmpty();
        for (int i = 0; i < size; i++) {
            assertThat(table.get("value").get(i).isNull())
                    .isEqualTo(table.get("status").has(String.valueOf(i)));
        }
        assertThat(table.get("role").get("time").get(0).asString()).isEqualTo("year");
        assertThat(table.get("extension").get("sha256").asString()).hasSize(64);
        assertThat(json(anonymous(table("total.json"))).get("value").get(0).asInt())
                .isBetween(70, 90);
    }

    @Test
    void the_same_table_comes_as_csv_with_its_metadata_and_as_a_workbook(@TempDir Path folder)
            throws Exception {
        String csv = anonymous(table("violation-by-year.csv") + "?lang=fr").getContentAsString();
        assertThat(csv).startsWith("category,category_label,year,year_label,reports\r\n");
        assertThat(csv).contains("violence,Violences physiques,2029,2029,");
        JsonNode metadata = json(anonymous(table("violation-by-year.csv-metadata.json")));
        assertThat(metadata.get("url").asString()).isEqualTo("violation-by-year.csv?lang=en");
        List<String> names = new ArrayList<>();
        metadata.get("tableSchema")
                .get("columns")
                .forEach(
                        column -> {
                            names.add(column.get("name").asString());
                            assertThat(column.get("titles")).isEqualTo(column.get("name"));
                            assertThat(column.get("dc:description").get(0).has("@language"))
                                    .isTrue();
                        });
        assertThat(String.join(",", names)).isEqualTo(csv.lines().findFirst().orElseThrow());
        assertThat(metadata.get("tableSchema").get("primaryKey")).hasSize(2);
        assertThat(json(anonymous(table("total.csv-metadata.json"))).get("tableSchema"))
                .as("a table of one row has no key")
                .noneMatch(part -> part.isArray() && part.isEmpty());
        MockHttpServletResponse workbook = anonymous(table("violation-by-year.xlsx"));
        Path file = folder.resolve("table.xlsx");
        Files.write(file, workbook.getContentAsByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("xl/workbook.xml")).isNotNull();
            assertThat(
                            new String(
                                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                            .readAllBytes(),
                                    StandardCharsets.UTF_8))
                    .contains("<row");
        }
        MockHttpServletResponse accepted =
                ask(get(table("violation-by-year")).header("Accept", "text/csv"));
        assertThat(accepted.getContentType()).startsWith("text/csv");
    }

    @Test
    void what_is_known_is_not_sent_again() throws Exception {
        MockHttpServletResponse first = anonymous(table("violation.csv"));
        String tag = Objects.requireNonNull(first.getHeader("ETag"));

        MockHttpServletResponse again =
                ask(get(table("violation.csv")).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(anonymous(table("violation.csv") + "?lang=ru").getHeader("ETag"))
                .isNotEqualTo(tag);
        assertThat(first.getHeader("Cache-Control")).contains("public");
        String token = token(Set.of(ApiScope.RELEASES));
        assertThat(with(token, RELEASES + "/" + closed).getHeader("Cache-Control"))
                .contains("private");
    }

    @Test
    void a_workbook_that_says_the_same_is_not_sent_again() throws Exception {
        String tag = Objects.requireNonNull(anonymous(table("violation.xlsx")).getHeader("ETag"));
        // Its files carry the time of their making, in steps of two seconds.
        Thread.sleep(2_100);

        MockHttpServletResponse again =
                ask(get(table("violation.xlsx")).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(String.join(",", again.getHeaders("Vary"))).contains("Authorization");
        assertThat(anonymous(table("violation.xlsx") + "?lang=es").getHeader("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void the_same_table_is_the_same_text_after_every_start() throws Exception {
        // Nothing in it stands in the order of a hash that each start seeds anew.
        assertThat(anonymous(table("violation-by-year.json")).getContentAsString())
                .contains("\"dimension\":{\"category\":{\"label\":")
                .contains("\"category\":{\"index\":[");
        assertThat(anonymous(RELEASES + "/" + open + "/tables").getContentAsString())
                .contains("\"files\":{\"json-stat\":");
    }

    @Test
    void heads_are_answered_as_what_they_are_the_head_of() throws Exception {
        MockHttpServletResponse whole = anonymous(table("violation.csv"));
        MockHttpServletResponse head = ask(head(table("violation.csv")));

        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("ETag")).isEqualTo(whole.getHeader("ETag"));
        assertThat(ask(head(RELEASES + "/" + closed)).getStatus()).isEqualTo(404);
    }

    @Test
    void what_is_not_in_the_list_is_refused_with_the_reason() throws Exception {
        refused(table("violation-by-mood.json"), 404, "fixed, named list");
        refused(table("violation.pdf"), 404, "JSON-stat");
        refused(table("violation.json") + "?country=IS", 400, "cannot be filtered");
        refused(table("violation.json") + "?lang=xx", 400, "en, es, fr, ru, zh");
        refused(RELEASES + "/0x1", 404, "no such release");
        for (String path : List.of("/api/v1/reports", "/api/v2/releases", "/api/v1", "/api")) {
            refused(path, 404, "openapi.json");
        }
        assertThat(ask(post(RELEASES)).getStatus()).isEqualTo(405);
    }

    @Test
    void whoever_asks_too_often_waits() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i < 70 && last.getStatus() == 200; i++) {
            last = send(get("/api/v1/openapi.json"), "203.0.113.77");
        }

        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(last.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(last.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(anonymous("/api/v1/openapi.json").getStatus()).as("others").isEqualTo(200);
    }

    @Test
    void what_is_asked_is_counted_and_shown_without_who() throws Exception {
        String token = token(Set.of(ApiScope.RELEASES, ApiScope.QUERIES));
        for (int i = 0; i < 3; i++) {
            assertThat(with(token, table("need-by-outcome.csv")).getStatus()).isEqualTo(200);
        }

        assertThat(researcher.does(queries::own))
                .anySatisfy(
                        query -> {
                            assertThat(query.table()).isEqualTo("need-by-outcome");
                            assertThat(query.release()).isEqualTo(open);
                            assertThat(query.times()).isEqualTo(3);
                        });
        assertThat(with(token, "/api/v1/queries").getContentAsString()).contains("need-by-outcome");
        assertThat(people.researcher().does(queries::own)).isEmpty();
        Person admin = people.admin();
        assertThat(admin.does(queries::lately))
                .anyMatch(query -> query.table().equals("need-by-outcome") && query.times() >= 3)
                .allMatch(query -> query.month().isEmpty() && query.release() == 0);
    }

    @Test
    void the_codebook_has_every_code_in_five_languages() throws Exception {
        JsonNode codebook = json(anonymous("/api/v1/codebook"));

        assertThat(codebook.get("edition").asInt()).isPositive();
        JsonNode first = codebook.get("lists").get("violation").get(0);
        assertThat(first.get("label").propertyNames())
                .containsExactlyInAnyOrder("en", "es", "fr", "ru", "zh");
    }

    @Test
    void the_document_names_what_there_is() throws Exception {
        JsonNode document =
                JSON.readTree(new ClassPathResource("api/openapi.json").getInputStream());
        Set<String> served = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.endsWith("**"))
                .forEach(served::add);

        assertThat(new TreeSet<>(document.get("paths").propertyNames())).isEqualTo(served);
        assertThat(json(anonymous("/api/v1/openapi.json"))).isEqualTo(document);
        JsonNode tables = json(anonymous(RELEASES + "/" + open + "/tables")).get("tables");
        assertThat(tables).hasSize(Tables.all().size());
    }

    private void refused(String path, int status, String reason) throws Exception {
        MockHttpServletResponse answer = anonymous(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains(reason);
    }

    private String table(String file) {
        return RELEASES + "/" + open + "/tables/" + file;
    }

    private String token(Set<ApiScope> scopes) {
        return researcher.does(() -> tokens.make(scopes, 30, Person.PASSWORD.toCharArray()));
    }

    private MockHttpServletResponse anonymous(String path) throws Exception {
        return ask(get(path));
    }

    private MockHttpServletResponse with(String token, String path) throws Exception {
        return ask(get(path).header("Authorization", "Bearer " + token));
    }

    /** Each from a network of its own, so that the limit is met only where a test looks for it. */
    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        network++;
        return send(request, "198.51.100." + network % 250);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String from)
            throws Exception {
        return programs.perform(
                        request.with(
                                sent -> {
                                    sent.setRemoteAddr(from);
                                    return sent;
                                }))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private int publish() {
        LocalDate date =
                operator.does(
                        () ->
                                LocalDate.of(
                                        Math.max(2040, publication.nextFrom().getYear() + 1),
                                        2,
                                        10));
        return operator.does(() -> publication.publishAsOf(date, share -> {})).number();
    }

    private void organisation() {
        WorkspaceId workspace = bare.insert();
        Random random = new Random(7);
        loader.load(
                workspace,
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        new Fact(
                                                UUID.randomUUID(),
                                                random.nextInt() & 0xffffffffL,
                                                "IS",
                                                2029,
                                                1 + i % 4,
                                                "street",
                                                "25-34",
                                                "woman",
                                                "no",
                                                List.of("migrant"),
                                                List.of(
                                                        new FactViolation(
                                                                "violence.assault",
                                                                List.of(
                                                                        new FactPerpetrator(
                                                                                "police",
                                                                                true,
                                                                                "no-action")))),
                                                Map.of("legal-aid", "offered"),
                                                "2035-Q4")));
        Tenancy.run(workspace, () -> contributors.optIn(true));
    }
}
