package org.parasol.vault;

/** A signed-in principal that holds unlocked keys. */
public interface KeyHolding {

    KeyRing keys();
}
