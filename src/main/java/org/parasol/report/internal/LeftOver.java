package org.parasol.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.VaultProblem;
import org.parasol.vault.WorkspaceKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens what is left of the current workspace's destroyed reports. */
@Component
public class LeftOver {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

    private final PartRows parts;
    private final PartVault vault;
    private final SealedParts sealed;

    LeftOver(PartRows parts, PartVault vault, SealedParts sealed) {
        this.parts = parts;
        this.vault = vault;
        this.sealed = sealed;
    }

    /** All that this reader can open. */
    @Transactional(readOnly = true)
    public List<Opened<ConsentBody>> all(Reader reader) {
        return parts.findLeft(reader.recipientId()).stream()
                .map(found -> open(found, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is left of one destroyed report; empty where this reader cannot open it. */
    @Transactional(readOnly = true)
    public Optional<ConsentBody> one(UUID report, Reader reader) {
        return parts.find(report, Part.CONSENT.key(), reader.recipientId())
                .flatMap(found -> open(found, reader))
                .map(Opened::body);
    }

    /**
     * What may still be counted. Each data key is kept under the workspace's symmetric key once it
     * was opened: this is asked at every reconciling.
     */
    @Transactional
    LeftConsents consents(WorkspaceKeys keys) {
        List<KeyedPart> found = parts.findLeft(keys.recipientId());
        Reader reader = Reader.of(keys);
        Map<UUID, Boolean> counted = new HashMap<>();
        boolean complete = true;
        for (KeyedPart one : found) {
            Optional<Opened<ConsentBody>> opened = open(one, reader);
            opened.ifPresent(body -> counted.put(body.body().factId(), body.body().counted()));
            if (opened.isEmpty()) {
                complete = false;
            } else if (one.key().quick().isEmpty()) {
                one.key().quicken(vault.quicken(address(one.part()), one.key().wrapped(), keys));
            }
        }
        return new LeftConsents(counted, complete);
    }

    private Optional<Opened<ConsentBody>> open(KeyedPart found, Reader reader) {
        try {
            return Optional.of(sealed.open(found, Part.CONSENT, ConsentBody.class, reader));
        } catch (ProblemException e) {
            if (e.problem() == VaultProblem.LOCKED) {
                throw e;
            }
            LOG.warn("What is left of report {} cannot be opened", found.part().reportId());
            return Optional.empty();
        }
    }

    private static PartAddress address(PartRow row) {
        return new PartAddress(
                Tenancy.require(), row.reportId(), Part.CONSENT.key(), row.version());
    }
}
