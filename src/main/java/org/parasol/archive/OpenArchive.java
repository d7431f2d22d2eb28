package org.parasol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/**
 * The command that opens an archive: {@code java OpenArchive.java FILE [FOLDER]}. It asks for the
 * recovery code, or reads it from its input: an argument would be seen by everybody on the machine.
 */
public final class OpenArchive {

    private static final String USAGE =
            "open-archive FILE [FOLDER]\n"
                    + "opens a workspace's archive with its recovery code, into a new folder";

    private OpenArchive() {}

    /** Exits with 0 once everything is written, with 1 where nothing is, with 2 to be told how. */
    @SuppressWarnings("SystemOut") // a command speaks to whoever called it
    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        Path folder =
                arguments.length == 2 ? Path.of(arguments[1]) : Path.of(arguments[0] + "-opened");
        try (Archive archive = Archive.open(file, code())) {
            int reports = OpenedFolder.write(archive, folder.toAbsolutePath());
            System.out.println(
                    reports
                            + " reports are written to "
                            + folder
                            + ". Everybody who can read that folder can read them.");
        } catch (ArchiveException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The recovery code cannot be read.");
            System.exit(1);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // whether there is one depends on who runs the JDK
    private static String code() throws IOException {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("Recovery code: ");
            return typed == null ? "" : new String(typed);
        }
        String line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
