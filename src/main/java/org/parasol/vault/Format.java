package org.parasol.vault;

import java.util.Arrays;

/** The version byte in front of every sealed value. */
final class Format {

    static final byte VERSION = 1;

    private Format() {}

    static byte[] versioned(byte[] body) {
        byte[] sealed = new byte[body.length + 1];
        sealed[0] = VERSION;
        System.arraycopy(body, 0, sealed, 1, body.length);
        return sealed;
    }

    /**
     * What stands behind the version byte.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where the version is not known
     */
    static byte[] body(byte[] sealed) {
        Refusal.damagedUnless(sealed.length > 1 && sealed[0] == VERSION);
        return Arrays.copyOfRange(sealed, 1, sealed.length);
    }
}
