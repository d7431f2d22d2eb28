package org.parasol.audit;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.LogHead;
import org.parasol.vault.PublicKeys;

/**
 * A head with its signature, as it is handed to people.
 *
 * @param signer the keys that have signed it; whether they are the workspace's is not said here
 * @param signature 65 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SignedHead(LogHead head, PublicKeys signer, byte[] signature) {

    private static final String MARK = "PARASOL-HEAD-1.";
    private static final int KEYS_LENGTH = 65;
    private static final int SIGNATURE_LENGTH = 65;
    private static final int LENGTH =
            16 + 4 + 2 * (8 + LogHead.HASH_LENGTH) + KEYS_LENGTH + SIGNATURE_LENGTH;

    /** Base64 without padding: four letters for three bytes. */
    private static final int LETTERS = (LENGTH * 4 + 2) / 3;

    private static final Pattern LINE =
            Pattern.compile(Pattern.quote(MARK) + "\\s*((?:[A-Za-z0-9_-]\\s*){" + LETTERS + "})");

    /** One line of letters that holds all of it; it fits a QR code. */
    public String line() {
        ByteBuffer bytes =
                ByteBuffer.allocate(LENGTH)
                        .putLong(head.workspace().value().getMostSignificantBits())
                        .putLong(head.workspace().value().getLeastSignificantBits())
                        .putInt(Math.toIntExact(head.day().toEpochDay()))
                        .putLong(head.entries())
                        .put(head.hash())
                        .putLong(head.reportEntries())
                        .put(head.reportHash())
                        .put(signer.encoded())
                        .put(signature);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Finds such a line in a text, whatever stands around it and wherever it was broken; empty
     * where there is none. The signature is not checked.
     */
    public static Optional<SignedHead> find(String text) {
        Matcher found = LINE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    read(
                            ByteBuffer.wrap(
                                    Base64.getUrlDecoder()
                                            .decode(found.group(1).replaceAll("\\s", "")))));
        } catch (IllegalArgumentException | BufferUnderflowException | ProblemException e) {
            return Optional.empty();
        }
    }

    private static SignedHead read(ByteBuffer bytes) {
        WorkspaceId workspace = new WorkspaceId(new UUID(bytes.getLong(), bytes.getLong()));
        LocalDate day = LocalDate.ofEpochDay(bytes.getInt());
        LogHead head =
                new LogHead(
                        workspace,
                        day,
                        bytes.getLong(),
                        take(bytes, LogHead.HASH_LENGTH),
                        bytes.getLong(),
                        take(bytes, LogHead.HASH_LENGTH));
        PublicKeys signer = PublicKeys.decode(take(bytes, KEYS_LENGTH));
        return new SignedHead(head, signer, take(bytes, SIGNATURE_LENGTH));
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }
}
