package org.parasol.archive;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * What an archive says of itself.
 *
 * @param publicKeys of the workspace: 65 bytes
 * @param recipient the random id that marks data keys sealed to the workspace
 * @param recovery the workspace's keys, sealed to the recovery code
 * @param settings sealed to the workspace
 * @param madeOn the day in UTC
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Manifest(
        UUID workspace,
        byte[] publicKeys,
        UUID recipient,
        byte[] recovery,
        byte[] settings,
        int retentionMonths,
        String madeOn) {

    private static final String FORMAT = "parasol-archive";
    private static final String VERSION = "1";

    static Manifest read(String text) {
        Map<String, Object> json = Json.object(text);
        if (!FORMAT.equals(json.get("format"))
                || !VERSION.equals(String.valueOf(json.get("version")))) {
            throw new ArchiveException(
                    ArchiveException.Kind.NOT_AN_ARCHIVE,
                    "This archive has a format that is not known here. Nothing was written.");
        }
        try {
            return new Manifest(
                    UUID.fromString(text(json, "workspace")),
                    bytes(json, "publicKeys"),
                    UUID.fromString(text(json, "recipient")),
                    bytes(json, "recovery"),
                    bytes(json, "settings"),
                    Integer.parseInt(text(json, "retentionMonths")),
                    text(json, "madeOn"));
        } catch (IllegalArgumentException e) {
            throw ArchiveException.damaged("manifest.json");
        }
    }

    static String text(Map<String, Object> json, String name) {
        Object value = json.getOrDefault(name, Json.Nothing.NULL);
        if (value == Json.Nothing.NULL) {
            throw new IllegalArgumentException(name);
        }
        return value.toString();
    }

    static byte[] bytes(Map<String, Object> json, String name) {
        return Base64.getDecoder().decode(text(json, name));
    }
}
