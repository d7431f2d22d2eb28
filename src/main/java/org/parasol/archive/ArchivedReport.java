package org.parasol.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as it stands in an archive: sealed.
 *
 * @param version counts the sealings of its parts
 * @param received month, for example 2026-11
 * @param retention the last month in which its content is kept
 * @param consentUntil the last quarter in which it may be counted, for example 2036-Q4
 * @param destroyedOn the day on which its content was destroyed; empty while it is there
 */
public record ArchivedReport(
        UUID id,
        int version,
        String received,
        String retention,
        Optional<String> consentUntil,
        Optional<String> destroyedOn,
        List<Part> parts) {

    /**
     * A sealed part.
     *
     * @param key its data key, sealed to the workspace
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Part(String name, int version, byte[] ciphertext, byte[] key) {}

    static ArchivedReport read(Map<String, Object> json) {
        try {
            List<Part> parts = new ArrayList<>();
            if (json.get("parts") instanceof List<?> listed) {
                for (Object one : listed) {
                    if (one instanceof Map<?, ?> part) {
                        @SuppressWarnings("unchecked") // keys of JSON objects are texts
                        Map<String, Object> fields = (Map<String, Object>) part;
                        parts.add(
                                new Part(
                                        Manifest.text(fields, "part"),
                                        Integer.parseInt(Manifest.text(fields, "version")),
                                        Manifest.bytes(fields, "ciphertext"),
                                        Manifest.bytes(fields, "key")));
                    }
                }
            }
            return new ArchivedReport(
                    UUID.fromString(Manifest.text(json, "id")),
                    Integer.parseInt(Manifest.text(json, "version")),
                    Manifest.text(json, "received"),
                    Manifest.text(json, "retention"),
                    optional(json, "consentUntil"),
                    optional(json, "destroyedOn"),
                    List.copyOf(parts));
        } catch (IllegalArgumentException e) {
            throw ArchiveException.damaged("a report");
        }
    }

    private static Optional<String> optional(Map<String, Object> json, String name) {
        Object value = json.getOrDefault(name, Json.Nothing.NULL);
        return value == Json.Nothing.NULL ? Optional.empty() : Optional.of(value.toString());
    }
}
