package org.parasol.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.parasol.base.Uuids;

/**
 * Bytes that mean one thing only: a label that says what they are for, then each field behind its
 * length, so that no two lists of fields have the same encoding.
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(192);

    private Canonical(String label) {
        text(label);
    }

    static Canonical of(String label) {
        return new Canonical(label);
    }

    /** The place of a part, as it is bound to everything that is sealed for it. */
    static byte[] address(String label, PartAddress address) {
        return of(label)
                .uuid(address.workspace().value())
                .uuid(address.subject())
                .text(address.part())
                .number(address.version())
                .bytes();
    }

    Canonical field(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    Canonical text(String field) {
        return field(field.getBytes(StandardCharsets.UTF_8));
    }

    Canonical uuid(UUID field) {
        return field(Uuids.bytes(field));
    }

    Canonical number(int field) {
        return field(ByteBuffer.allocate(4).putInt(field).array());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /**
     * Secret fields one behind the other in one array that the caller wipes; a growing buffer would
     * leave copies of them behind.
     */
    static byte[] secretFields(byte[]... fields) {
        int length = Arrays.stream(fields).mapToInt(field -> 4 + field.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(length);
        for (byte[] field : fields) {
            buffer.putInt(field.length).put(field);
        }
        return buffer.array();
    }

    /**
     * Takes apart what {@link #secretFields} has put together.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where it is not exactly so many fields
     */
    static byte[][] split(byte[] bytes, int count) {
        return split(bytes, count, count);
    }

    /**
     * Takes apart what {@link #secretFields} has put together; fields that a later version added
     * and that are not there yet are empty.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where there are fewer or more fields
     */
    static byte[][] split(byte[] bytes, int least, int most) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[][] fields = new byte[most][];
        for (int i = 0; i < most; i++) {
            if (i >= least && !buffer.hasRemaining()) {
                fields[i] = new byte[0];
                continue;
            }
            Refusal.damagedUnless(buffer.remaining() >= 4);
            int length = buffer.getInt();
            Refusal.damagedUnless(length >= 0 && length <= buffer.remaining());
            fields[i] = new byte[length];
            buffer.get(fields[i]);
        }
        Refusal.damagedUnless(!buffer.hasRemaining());
        return fields;
    }
}
