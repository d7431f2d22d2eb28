package org.parasol.report.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.Recipient;
import org.parasol.vault.SealedPart;
import org.parasol.vault.WrappedKey;
import org.springframework.stereotype.Component;

/** Seals parts of reports into rows and opens them again; the only way to either. */
@Component
public class SealedParts {

    private final PartRows parts;
    private final DataKeyRows keys;
    private final PartVault vault;
    private final Writing writing;
    private final ReportTrail trail;
    private final Damage damage;

    SealedParts(
            PartRows parts,
            DataKeyRows keys,
            PartVault vault,
            Writing writing,
            ReportTrail trail,
            Damage damage) {
        this.parts = parts;
        this.keys = keys;
        this.vault = vault;
        this.writing = writing;
        this.trail = trail;
        this.damage = damage;
    }

    /** Seals a part under a new data key, in place of what it held. */
    public Sealing seal(ReportRow report, Part part, Object body, List<Recipient> recipients) {
        return store(
                report,
                part,
                body,
                recipients,
                parts.findByReportIdAndPart(report.getId(), part.key()));
    }

    /** Seals a part that its report does not have yet: nothing is looked up, rows go in batches. */
    public Sealing sealNew(ReportRow report, Part part, Object body, List<Recipient> recipients) {
        return store(report, part, body, recipients, Optional.empty());
    }

    private Sealing store(
            ReportRow report,
            Part part,
            Object body,
            List<Recipient> recipients,
            Optional<PartRow> stored) {
        int version = report.nextVersion();
        byte[] plain = writing.write(body);
        SealedPart sealed = vault.seal(address(report.getId(), part, version), plain, recipients);
        Arrays.fill(plain, (byte) 0);
        PartRow row =
                stored.orElseGet(
                        () -> new PartRow(report.getId(), part, version, sealed.ciphertext()));
        row.replace(version, sealed.ciphertext());
        parts.save(row);
        replaceKeys(row, sealed.keys(), stored.isPresent());
        return new Sealing(part, version, sealed.ciphertext());
    }

    /**
     * A part opened; empty where it does not exist or is not sealed to this reader.
     *
     * @throws org.parasol.base.ProblemException NOT_AS_SAVED where an older state of it was put
     *     back
     */
    public <T> Optional<Opened<T>> open(UUID report, Part part, Class<T> type, Reader reader) {
        return parts.find(report, part.key(), reader.recipientId())
                .map(
                        found -> {
                            PartRow row = found.part();
                            return telling(
                                    report,
                                    () -> {
                                        trail.requireAsSaved(
                                                report,
                                                new Sealing(part, row.version(), row.ciphertext()));
                                        return open(found, part, type, reader);
                                    });
                        });
    }

    /**
     * All parts of a kind that are sealed to this reader; a damaged one is logged and left out,
     * because it must not take the others with it.
     */
    public <T> List<Opened<T>> openAll(Part part, Class<T> type, Reader reader) {
        List<KeyedPart> all = parts.findAll(part.key(), reader.recipientId());
        ReportTrail.Saved saved =
                trail.saved(
                        Tenancy.require(),
                        part,
                        all.stream().map(found -> found.part().reportId()).toList());
        return all.stream()
                .map(found -> openSound(found, part, type, reader, saved))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As {@link #open}; empty too where it is damaged, which is logged. */
    <T> Optional<Opened<T>> openSound(UUID report, Part part, Class<T> type, Reader reader) {
        return parts.find(report, part.key(), reader.recipientId())
                .flatMap(
                        found ->
                                openSound(
                                        found,
                                        part,
                                        type,
                                        reader,
                                        trail.saved(Tenancy.require(), part, List.of(report))));
    }

    private <T> Optional<Opened<T>> openSound(
            KeyedPart found, Part part, Class<T> type, Reader reader, ReportTrail.Saved saved) {
        PartRow row = found.part();
        try {
            return Optional.of(
                    telling(
                            row.reportId(),
                            () -> {
                                saved.require(
                                        row.reportId(),
                                        new Sealing(part, row.version(), row.ciphertext()));
                                return open(found, part, type, reader);
                            }));
        } catch (ProblemException e) {
            if (Damage.is(e.problem())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Damage is logged by whoever meets it. */
    private <T> T telling(UUID report, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (ProblemException e) {
            if (Damage.is(e.problem())) {
                damage.found(Tenancy.require(), report);
            }
            throw e;
        }
    }

    /**
     * The version of a part, without opening it; empty where it is not sealed to this recipient.
     */
    public Optional<Integer> version(UUID report, Part part, UUID recipient) {
        return parts.version(report, part.key(), recipient);
    }

    /** Whether a report has this part, whoever may open it. */
    public boolean exists(UUID report, Part part) {
        return parts.existsByReportIdAndPart(report, part.key());
    }

    /** The version of a submitted report: of the newest of its parts, drafts apart. */
    public int newestVersion(UUID report) {
        return parts.newestVersion(report, Part.DRAFT.key()).orElse(0);
    }

    /** Deletes a part with its data keys. */
    public void remove(UUID report, Part part) {
        parts.findByReportIdAndPart(report, part.key())
                .ifPresent(
                        row -> {
                            keys.deleteAll(keys.findByPartId(row.getId()));
                            keys.flush();
                            parts.delete(row);
                        });
    }

    private void replaceKeys(PartRow row, List<WrappedKey> wrapped, boolean existed) {
        Map<UUID, DataKeyRow> stored = new HashMap<>();
        if (existed) {
            keys.findByPartId(row.getId()).forEach(key -> stored.put(key.recipientId(), key));
        }
        for (WrappedKey key : wrapped) {
            DataKeyRow known = stored.remove(key.recipientId());
            if (known == null) {
                keys.save(new DataKeyRow(row.getId(), key));
            } else {
                known.replace(key);
            }
        }
        keys.deleteAll(stored.values());
    }

    <T> Opened<T> open(KeyedPart found, Part part, Class<T> type, Reader reader) {
        PartRow row = found.part();
        byte[] plain =
                reader.open(
                        vault,
                        address(row.reportId(), part, row.version()),
                        row.ciphertext(),
                        found.key().wrapped(),
                        found.key().quick());
        T body = writing.read(plain, type);
        Arrays.fill(plain, (byte) 0);
        return new Opened<>(row.reportId(), body, row.version());
    }

    private static PartAddress address(UUID report, Part part, int version) {
        return new PartAddress(Tenancy.require(), report, part.key(), version);
    }
}
