package org.parasol.platform.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parasol.audit.AllLogs;
import org.parasol.audit.ChainCheck;
import org.parasol.audit.ChainId;
import org.parasol.audit.LogCheck;
import org.parasol.base.StartupProblemException;
import org.parasol.platform.DataFolder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Checks every log of a stopped installation, or of one on a server of its own, and says what came
 * of it: the command {@code ./parasol verify-log}. It starts the database alone and reads with the
 * application's account.
 */
public final class VerifyLog {

    /** Every log is whole. */
    static final int WHOLE = 0;

    /** At least one is not. */
    static final int BROKEN = 1;

    /** Nothing could be read. */
    static final int NOT_READ = 2;

    static final List<String> QUIET =
            List.of("--logging.level.root=error", "--logging.level.org.parasol=warn");

    private VerifyLog() {}

    /** Arguments are the settings of the database, as for the application. */
    @SuppressWarnings("SystemOut") // a command's output
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String[] all =
                Stream.concat(QUIET.stream(), Arrays.stream(arguments)).toArray(String[]::new);
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(DatabaseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        // What belongs to the running application is not made.
                        .lazyInitialization(true)
                        .run(all)) {
            requireDatabase(
                    context.getBean(DataFolder.class), context.getBean(DatabaseProperties.class));
            return check(context.getBean(Database.class), out);
        } catch (RuntimeException e) {
            err.println(
                    "parasol: "
                            + sentence(e)
                                    .orElse(
                                            "the logs could not be read ("
                                                    + e.getClass().getSimpleName()
                                                    + ")."));
            return NOT_READ;
        }
    }

    /** The embedded server would make an empty one. */
    static void requireDatabase(DataFolder folder, DatabaseProperties properties) {
        if (properties.embedded()
                && !Files.exists(folder.path().resolve("database").resolve("created"))) {
            throw new StartupProblemException(
                    "There is no database in the data folder " + folder.path() + ".");
        }
    }

    /** What the person at the terminal can do about it, where that is known. */
    static Optional<String> sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupProblemException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static int check(Database database, PrintStream out) {
        DataSource application =
                new DriverManagerDataSource(
                        database.url(),
                        database.userName(DatabaseAccount.APP),
                        database.password(DatabaseAccount.APP));
        List<LogCheck> checks = AllLogs.in(application).check();
        checks.forEach(check -> print(check, out));
        boolean whole = checks.stream().allMatch(LogCheck::whole);
        out.println(whole ? "Every log is whole." : "Not every log is whole.");
        return whole ? WHOLE : BROKEN;
    }

    private static void print(LogCheck check, PrintStream out) {
        ChainCheck people = check.chains().getFirst();
        String name =
                people.chain().equals(ChainId.PLATFORM)
                        ? "platform"
                        : people.chain().scope().toString();
        String heads = check.heads().isEmpty() ? "" : ", " + check.heads().size() + " signed ends";
        out.println(name + ": " + words(people) + heads);
        check.chains().stream()
                .skip(1)
                .forEach(reports -> out.println("  its reports: " + words(reports)));
    }

    private static String words(ChainCheck check) {
        return check.finding()
                .map(
                        found ->
                                String.format(
                                        Locale.ROOT,
                                        "entry %d does not fit (%s)",
                                        found.sequence(),
                                        found.kind().key()))
                .orElseGet(() -> String.format(Locale.ROOT, "%d entries, whole", check.entries()));
    }
}
