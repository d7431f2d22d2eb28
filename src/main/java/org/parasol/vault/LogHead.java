package org.parasol.vault;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.parasol.base.WorkspaceId;

/**
 * Where the two chains of a workspace's log ended on a day, as it is signed.
 *
 * @param day in UTC
 * @param entries how many entries the chain of people, keys and settings had
 * @param hash of the last of them, 32 bytes
 * @param reportEntries how many entries the chain of reports had; 0 where that is not told
 * @param reportHash of the last of them; zeros where that is not told
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record LogHead(
        WorkspaceId workspace,
        LocalDate day,
        long entries,
        byte[] hash,
        long reportEntries,
        byte[] reportHash) {

    /** The length of a hash, in bytes. */
    public static final int HASH_LENGTH = 32;

    public LogHead {
        if (hash.length != HASH_LENGTH || reportHash.length != HASH_LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes");
        }
    }

    /**
     * The message that is signed; both keys of the signer are in it, not only the one that signs.
     */
    byte[] canonical(PublicKeys signer) {
        return Canonical.of("parasol audit head 1")
                .uuid(workspace.value())
                .number(Math.toIntExact(day.toEpochDay()))
                .field(ByteBuffer.allocate(8).putLong(entries).array())
                .field(hash)
                .field(ByteBuffer.allocate(8).putLong(reportEntries).array())
                .field(reportHash)
                .field(signer.encoded())
                .bytes();
    }
}
