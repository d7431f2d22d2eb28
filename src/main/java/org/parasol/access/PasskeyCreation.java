package org.parasol.access;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/**
 * A passkey that a browser is asked to make.
 *
 * @param json for the browser
 */
public record PasskeyCreation(
        PublicKeyCredentialCreationOptions options, PasskeyOrigin origin, String json) {}
