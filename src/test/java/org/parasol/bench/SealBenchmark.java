package org.parasol.bench;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.parasol.report.Team;
import org.parasol.testing.Person;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.Recipient;
import org.parasol.vault.SealedPart;
import org.parasol.vault.WorkspaceKeys;

/**
 * A narrative of 4 kB: sealed for the workspace and its author, opened by a coordinator for the
 * first time and later, beside AES-GCM alone. Medians of batches, in one run.
 */
final class SealBenchmark implements Benchmark {

    private static final int BYTES = 4000;
    private static final int BATCH = 200;
    private static final int BATCHES = 31;
    private static final SecureRandom RANDOM = new SecureRandom();

    private interface Work {
        Object work() throws GeneralSecurityException;
    }

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (Installation installation = Installation.empty(name())) {
            Person coordinator = installation.get(Team.class).office().coordinator();
            PartVault vault = installation.get(PartVault.class);
            AccountKeys own = coordinator.signedIn().keys().account();
            WorkspaceKeys keys = coordinator.signedIn().keys().workspace().orElseThrow();
            List<Recipient> readers =
                    List.of(
                            new Recipient(keys.recipientId(), keys.publicKeys()),
                            new Recipient(own.recipientId(), own.publicKeys()));
            PartAddress address =
                    new PartAddress(coordinator.workspace(), UUID.randomUUID(), "content", 1);
            byte[] narrative = new byte[BYTES];
            RANDOM.nextBytes(narrative);
            SealedPart sealed = vault.seal(address, narrative, readers);
            byte[] quick = vault.quicken(address, sealed.keys().getFirst(), keys);
            byte[] key = new byte[32];
            RANDOM.nextBytes(key);
            return List.of(
                    measure("seal.seal", () -> vault.seal(address, narrative, readers)),
                    measure(
                            "seal.open-first",
                            () ->
                                    vault.open(
                                            address,
                                            sealed.ciphertext(),
                                            sealed.keys().getFirst(),
                                            keys)),
                    measure(
                            "seal.open-later",
                            () -> vault.openQuick(address, sealed.ciphertext(), quick, keys)),
                    measure("seal.aes-gcm-alone", () -> encrypt(key, narrative)));
        }
    }

    private Measurement measure(String name, Work work) throws GeneralSecurityException {
        List<Double> micros = new ArrayList<>();
        for (int batch = -BATCHES; batch < BATCHES; batch++) {
            long before = System.nanoTime();
            for (int i = 0; i < BATCH; i++) {
                if (work.work() == null) {
                    throw new IllegalStateException("nothing was made");
                }
            }
            // The first half warms up.
            if (batch >= 0) {
                micros.add((System.nanoTime() - before) / 1e3 / BATCH);
            }
        }
        return Measurement.of(name, micros, "µs", command());
    }

    private static byte[] encrypt(byte[] key, byte[] content) throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, nonce));
        return cipher.doFinal(content);
    }
}
