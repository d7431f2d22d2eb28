package org.parasol.vault;

import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A password as bytes: normalised (NFC), because one keyboard sends é as one character and the next
 * as two, then UTF-8. Every copy made on the way is overwritten.
 */
final class PasswordText {

    /** Half a character: no text holds it, so that a password used after wiping is noticed. */
    private static final char WIPED = '\uD800';

    /** NFC makes a text at most three times as long (UAX 15). */
    private static final int GROWTH = 3;

    private PasswordText() {}

    /** The bytes, which the caller wipes. */
    static byte[] bytes(char[] password) {
        StringBuilder normal = new StringBuilder(GROWTH * password.length + 16);
        Normalizer2.getNFCInstance().normalize(CharBuffer.wrap(password), normal);
        ByteBuffer encoded = ByteBuffer.allocate(4 * normal.length());
        try {
            var encoder =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer characters = CharBuffer.wrap(normal);
            var result = encoder.encode(characters, encoded, true);
            if (!result.isUnderflow()) {
                result.throwException();
            }
            return Arrays.copyOf(encoded.array(), encoded.position());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a text, or wiped after its first use", e);
        } finally {
            Arrays.fill(encoded.array(), (byte) 0);
            for (int i = 0; i < normal.length(); i++) {
                normal.setCharAt(i, WIPED);
            }
        }
    }

    static void wipe(char[] password) {
        Arrays.fill(password, WIPED);
    }
}
