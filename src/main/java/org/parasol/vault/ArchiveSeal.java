package org.parasol.vault;

import java.util.SequencedMap;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;

/** Signs what a workspace takes along, so that nobody can take anything out of it unseen. */
@Service
public class ArchiveSeal {

    /**
     * Signs the files of an archive.
     *
     * @param hashes SHA-256 of each file by its name, in the order in which they are signed
     * @return 65 bytes, version and Ed25519 signature
     */
    public byte[] sign(
            WorkspaceId workspace, SequencedMap<String, byte[]> hashes, WorkspaceKeys keys) {
        Canonical message = Canonical.of("parasol archive 1").uuid(workspace.value());
        hashes.forEach((name, hash) -> message.text(name).field(hash));
        return keys.sign(message.bytes());
    }
}
