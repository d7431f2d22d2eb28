package org.parasol.vault;

import java.util.Optional;
import java.util.UUID;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;

/**
 * Tells somebody, and nobody else, that a report is sealed to her, and under which random id she
 * finds its data keys. Who it is for shows only in whose keys open it.
 */
@Service
public class NamedReaders {

    private static final String LABEL = "parasol named reader 1";

    /** 65 bytes for one person and one report. */
    public byte[] seal(WorkspaceId workspace, UUID report, Recipient reader) {
        return Hpke.seal(
                reader.keys().encryption(),
                Uuids.bytes(reader.recipientId()),
                context(workspace, report));
    }

    /**
     * The id under which this member finds the report's data keys; empty where it was sealed to
     * somebody else, for another report, or is damaged: which of them cannot be told apart.
     *
     * @throws ProblemException LOCKED
     */
    public Optional<UUID> open(
            WorkspaceId workspace, UUID report, byte[] sealed, AccountKeys keys) {
        try {
            byte[] plain = keys.open(sealed, context(workspace, report));
            return plain.length == 16 ? Optional.of(Uuids.from(plain)) : Optional.empty();
        } catch (ProblemException e) {
            if (e.problem() == VaultProblem.LOCKED) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static byte[] context(WorkspaceId workspace, UUID report) {
        return Canonical.of(LABEL).uuid(workspace.value()).uuid(report).bytes();
    }
}
