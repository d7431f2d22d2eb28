package org.parasol.base;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as the sixteen bytes that the database stores. */
public final class Uuids {

    private Uuids() {}

    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    public static UUID from(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
