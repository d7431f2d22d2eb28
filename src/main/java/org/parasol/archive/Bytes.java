package org.parasol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Bytes as docs/sealed-format.md writes them. */
final class Bytes {

    private Bytes() {}

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] id(UUID id) {
        return HexFormat.of().parseHex(id.toString().replace("-", ""));
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] canonical(String label, byte[]... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        field(bytes, text(label));
        for (byte[] one : fields) {
            field(bytes, one);
        }
        return bytes.toByteArray();
    }

    /** Takes apart fields without a label; exactly so many. */
    static List<byte[]> fields(byte[] bytes, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<byte[]> fields = new ArrayList<>();
        while (buffer.remaining() >= 4) {
            int length = buffer.getInt();
            if (length < 0 || length > buffer.remaining()) {
                throw ArchiveException.damaged("a bundle of keys");
            }
            byte[] one = new byte[length];
            buffer.get(one);
            fields.add(one);
        }
        if (buffer.hasRemaining() || fields.size() != count) {
            throw ArchiveException.damaged("a bundle of keys");
        }
        return fields;
    }

    /** Takes the content out of its bucket. */
    static byte[] unpad(byte[] padded) {
        if (padded.length < 4) {
            throw ArchiveException.damaged("a part");
        }
        int length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - 4) {
            throw ArchiveException.damaged("a part");
        }
        return Arrays.copyOfRange(padded, 4, 4 + length);
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    private static void field(ByteArrayOutputStream bytes, byte[] field) {
        bytes.writeBytes(number(field.length));
        bytes.writeBytes(field);
    }
}
