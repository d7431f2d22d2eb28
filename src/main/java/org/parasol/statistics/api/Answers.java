package org.parasol.statistics.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with tags of their content, so that what is known need not be sent again. */
final class Answers {

    private Answers() {}

    /**
     * An answer whose tag is made of its bytes.
     *
     * @param open whether others' caches may hold it
     */
    static ResponseEntity<byte[]> of(
            HttpServletRequest request, byte[] content, MediaType type, boolean open) {
        return answer(request, content, "\"" + hash(content) + "\"", type, open);
    }

    /**
     * An answer whose bytes are others each time although they say the same: its tag is a weak one.
     *
     * @param said the same bytes whenever the answer says the same
     */
    static ResponseEntity<byte[]> remade(
            HttpServletRequest request, byte[] content, byte[] said, MediaType type, boolean open) {
        return answer(request, content, "W/\"" + hash(said) + "\"", type, open);
    }

    private static ResponseEntity<byte[]> answer(
            HttpServletRequest request, byte[] content, String tag, MediaType type, boolean open) {
        @Nullable String known = request.getHeader("If-None-Match");
        boolean isKnown =
                known != null
                        && (known.contains(tag.substring(tag.indexOf('"')))
                                || known.strip().equals("*"));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(isKnown ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .eTag(tag)
                        .cacheControl(
                                open
                                        ? CacheControl.noCache().cachePublic()
                                        : CacheControl.noCache().cachePrivate())
                        .varyBy("Accept", "Authorization");
        return isKnown ? answer.build() : answer.contentType(type).body(content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
