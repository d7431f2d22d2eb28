package org.parasol.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, booleans, numbers as they are written, and a
 * nothing.
 */
final class Json {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads one object.
     *
     * @throws ArchiveException DAMAGED where it is none
     */
    static Map<String, Object> object(String text) {
        if (new Json(text).whole() instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // made below
            Map<String, Object> object = (Map<String, Object>) map;
            return object;
        }
        throw broken();
    }

    /** A text as JSON writes it, with its quotation marks. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') {
                quoted.append('\\').append(one);
            } else if (one < ' ') {
                quoted.append(String.format("\\u%04x", (int) one));
            } else {
                quoted.append(one);
            }
        }
        return quoted.append('"').toString();
    }

    private Object whole() {
        Object value = value();
        space();
        if (at != text.length()) {
            throw broken();
        }
        return value;
    }

    private Object value() {
        space();
        if (++depth > DEEPEST) {
            throw broken();
        }
        Object value =
                switch (peek()) {
                    case '{' -> members();
                    case '[' -> elements();
                    case '"' -> string();
                    default -> word();
                };
        depth--;
        return value;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return members;
        }
        while (true) {
            space();
            String name = string();
            space();
            expect(':');
            members.put(name, value());
            space();
            if (peek() != ',') {
                expect('}');
                return members;
            }
            at++;
        }
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return elements;
        }
        while (true) {
            elements.add(value());
            space();
            if (peek() != ',') {
                expect(']');
                return elements;
            }
            at++;
        }
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (true) {
            char one = next();
            if (one == '"') {
                return string.toString();
            }
            string.append(one == '\\' ? escaped() : one);
        }
    }

    private char escaped() {
        char one = next();
        return switch (one) {
            case '"', '\\', '/' -> one;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw broken();
                }
                at += 4;
                try {
                    yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
                } catch (NumberFormatException e) {
                    throw broken();
                }
            }
            default -> throw broken();
        };
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> Nothing.NULL;
            case "true" -> true;
            case "false" -> false;
            default -> {
                if (!word.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
                    throw broken();
                }
                yield new Numeral(word);
            }
        };
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private char next() {
        char one = peek();
        at++;
        return one;
    }

    private void expect(char expected) {
        if (next() != expected) {
            throw broken();
        }
    }

    private static ArchiveException broken() {
        return ArchiveException.damaged("a line that is no JSON");
    }

    /** What JSON calls null. */
    enum Nothing {
        NULL
    }

    /** A number as it was written, so that none loses digits. */
    record Numeral(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
