package org.parasol.access;

/** What somebody shows besides her password. */
public enum FactorKind {
    /** An app that shows a new code every 30 seconds (TOTP, RFC 6238). */
    APP,
    /** A key in a phone, a computer or a stick (WebAuthn). */
    PASSKEY
}
