package org.parasol.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No container engine runs here: the compose file is read, and the scripts beside it are run. */
class ComposeFileTest {

    private final Map<String, Object> compose = read();

    @ParameterizedTest
    @ValueSource(strings = {"database", "parasol"})
    void noServiceIsRootOrMayWriteItsImage(String service) {
        assertThat(String.valueOf(at("services", service, "user")))
                .matches("[1-9][0-9]*:[1-9][0-9]*");
        assertThat(at("services", service, "read_only")).isEqualTo(true);
        assertThat(at("services", service, "cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(at("services", service, "security_opt"))
                .isEqualTo(List.of("no-new-privileges:true"));
        assertThat(at("services", service, "privileged")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "parasol"})
    void everyServiceTellsWhetherItIsWell(String service) {
        assertThat(at("services", service, "healthcheck", "test")).isInstanceOf(List.class);
    }

    @Test
    void parasolWaitsForAHealthyDatabase() {
        assertThat(at("services", "parasol", "depends_on", "database", "condition"))
                .isEqualTo("service_healthy");
    }

    @Test
    void passwordsComeFromFilesAndStandNowhereElse() {
        for (String service : List.of("database", "parasol")) {
            map(Objects.requireNonNull(at("services", service, "environment")))
                    .forEach(
                            (name, value) -> {
                                if (name.contains("PASSWORD") || name.contains("SECRET")) {
                                    assertThat(name).endsWith("_FILE");
                                    String secret =
                                            String.valueOf(value).replace("/run/secrets/", "");
                                    assertThat(list(at("services", service, "secrets")))
                                            .contains(secret);
                                    assertThat(map(Objects.requireNonNull(at("secrets", secret))))
                                            .containsOnlyKeys("file");
                                }
                            });
        }
    }

    @Test
    void onlyLoopbackIsPublishedAndTheDatabaseHasNoWayOut() {
        assertThat(list(at("services", "parasol", "ports")))
                .allSatisfy(port -> assertThat(String.valueOf(port)).startsWith("127.0.0.1:"));
        assertThat(at("services", "database", "ports")).isNull();
        assertThat(at("networks", "inside", "internal")).isEqualTo(true);
        assertThat(list(at("services", "database", "networks"))).containsExactly("inside");
    }

    @Test
    void dataOutlivesContainers() {
        assertThat(list(at("services", "database", "volumes")).toString())
                .contains("database:/var/lib/mysql");
        assertThat(list(at("services", "parasol", "volumes")).toString()).contains("data:/data");
    }

    @Test
    void theImageRunsAsAnUnprivilegedUser() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("Dockerfile"));
        assertThat(lines).contains("USER 10001:10001");
        assertThat(lines.indexOf("USER 10001:10001"))
                .isLessThan(
                        lines.indexOf(
                                lines.stream()
                                        .filter(line -> line.startsWith("ENTRYPOINT"))
                                        .findFirst()
                                        .orElseThrow()));
    }

    @Test
    void theScriptMakesEverySecretThatTheComposeFileNames(@TempDir Path folder) throws Exception {
        Path script = folder.resolve("make-secrets.sh");
        Files.copy(Path.of("docker/make-secrets.sh"), script);
        assertThat(run("sh", script.toString())).isZero();
        for (String secret : map(Objects.requireNonNull(compose.get("secrets"))).keySet()) {
            assertThat(folder.resolve("secrets").resolve(secret)).isNotEmptyFile();
        }
        Path application = folder.resolve("secrets/application");
        String before = Files.readString(application);
        assertThat(run("sh", script.toString())).isZero();
        assertThat(Files.readString(application)).isEqualTo(before);
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private @Nullable Object at(String... path) {
        Object here = compose;
        for (String step : path) {
            here = here == null ? null : map(here).get(step);
        }
        return here;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> list(@Nullable Object value) {
        return ((List<?>) Objects.requireNonNull(value)).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> read() {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(Path.of("docker-compose.yml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
