package org.parasol.statistics.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The commands {@code ./parasol ptable} and {@code ./parasol perturb}: with them anybody can check
 * the table and what is done with it, without an installation.
 */
public final class PerturbationCommand {

    static final int DONE = 0;
    static final int NOT_UNDERSTOOD = 2;

    private static final List<String> HEADER = List.of("n", "key");

    private PerturbationCommand() {}

    /** Arguments are {@code ptable} or {@code perturb} and the table's options. */
    @SuppressWarnings("SystemOut") // a command's output
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, System.out, System.err));
    }

    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            PerturbationTable table = PerturbationTable.of(parameters(arguments));
            switch (arguments[0]) {
                case "ptable" -> print(table, out);
                case "perturb" -> perturb(table, in, out);
                default -> throw new IllegalArgumentException("no command " + arguments[0] + ".");
            }
            out.flush();
            return DONE;
        } catch (IllegalArgumentException e) {
            err.println("parasol: " + e.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private static NoiseParameters parameters(String[] arguments) {
        String distance = null;
        String variance = null;
        String never = "0";
        String stay = "0";
        boolean monotone = false;
        for (int i = 1; i < arguments.length; i++) {
            String option = arguments[i];
            switch (option) {
                case "--d" -> distance = value(arguments, ++i);
                case "--v" -> variance = value(arguments, ++i);
                case "--js" -> never = value(arguments, ++i);
                case "--pstay" -> stay = value(arguments, ++i);
                case "--monotone" -> monotone = true;
                default -> throw new IllegalArgumentException("unknown option " + option + ".");
            }
        }
        if (distance == null || variance == null) {
            throw new IllegalArgumentException("--d and --v are needed.");
        }
        return new NoiseParameters(
                whole("--d", distance),
                number("--v", variance),
                whole("--js", never),
                number("--pstay", stay),
                monotone);
    }

    private static String value(String[] arguments, int place) {
        if (place == arguments.length) {
            throw new IllegalArgumentException(arguments[place - 1] + " needs a number.");
        }
        return arguments[place];
    }

    private static int whole(String option, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    option + " needs a whole number, not " + text + ".", e);
        }
    }

    private static double number(String option, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, not " + text + ".", e);
        }
    }

    private static void print(PerturbationTable table, PrintStream out) {
        out.print("i,j,p\n0,0,1\n");
        for (PerturbationTable.Row row : table.rows()) {
            for (int place = 0; place < row.size(); place++) {
                out.printf(
                        Locale.ROOT,
                        "%d,%d,%.15f\n",
                        row.count(),
                        row.target(place),
                        row.probability(place));
            }
        }
    }

    private static void perturb(PerturbationTable table, InputStream in, PrintStream out) {
        out.print("n,key,published\n");
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : lines) {
                if (!line.getHeader().equals(HEADER)) {
                    throw new IllegalArgumentException("the first line has to be n,key.");
                }
                String where = "line " + line.getStartingLineNumber();
                int count = whole(where, line.getField(0));
                double key = number(where, line.getField(1));
                if (count < 0 || !(key >= 0 && key < 1)) {
                    throw new IllegalArgumentException(
                            where + ": n is 0 or more, key is 0 to below 1.");
                }
                out.print(
                        line.getField(0)
                                + ","
                                + line.getField(1)
                                + ","
                                + table.figure(count, key)
                                + "\n");
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("this is no CSV: " + e.getMessage(), e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
