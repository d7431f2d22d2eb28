package org.parasol.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.PublicKeys;

/**
 * What somebody had typed and not saved when her session was locked: sealed to her own public key,
 * so that it can be put aside when her keys are gone already, and in memory only.
 */
public final class TypedAside {

    /** Texts; the oldest goes first. */
    private static final int MOST = 20;

    private final Map<String, byte[]> sealed = new LinkedHashMap<>();

    TypedAside() {}

    /**
     * Puts a text aside.
     *
     * @param place the page and which of its texts it is
     */
    public synchronized void keep(AccountVault vault, PublicKeys owner, String place, String text) {
        if (sealed.size() >= MOST) {
            sealed.remove(sealed.keySet().iterator().next());
        }
        sealed.put(place, vault.sealToSelf(owner, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Gives a text back, once.
     *
     * @throws ProblemException LOCKED where the keys are
     */
    public synchronized Optional<String> take(AccountVault vault, AccountKeys keys, String place) {
        byte[] found = sealed.get(place);
        if (found == null) {
            return Optional.empty();
        }
        String text = new String(vault.openOwn(keys, found), StandardCharsets.UTF_8);
        sealed.remove(place);
        return Optional.of(text);
    }
}
