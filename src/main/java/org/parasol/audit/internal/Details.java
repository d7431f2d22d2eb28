package org.parasol.audit.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands beside an entry: lines of name and value, in the order of their names. Only numbers,
 * codes and ids fit in.
 */
final class Details {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,30}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.,:+-]{1,200}");
    private static final int LONGEST = 512;

    private Details() {}

    /**
     * The bytes that are committed to.
     *
     * @throws IllegalArgumentException where a name or a value could be something typed
     */
    static byte[] write(Map<String, String> details) {
        byte[] bytes =
                new TreeMap<>(details)
                        .entrySet().stream()
                                .map(
                                        detail ->
                                                require(NAME, detail.getKey())
                                                        + "="
                                                        + require(VALUE, detail.getValue()))
                                .collect(Collectors.joining("\n"))
                                .getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("too many details");
        }
        return bytes;
    }

    /** Reads what {@link #write} wrote. */
    static Map<String, String> read(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> b));
    }

    static byte[] commitment(byte[] salt, byte[] details) {
        return Hashing.of("parasol audit detail 1").field(salt).field(details).hash();
    }

    private static String require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("no detail of an entry");
        }
        return text;
    }
}
