package org.parasol.access;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * What a passkey is asked to sign.
 *
 * @param json for the browser
 */
public record PasskeyChallenge(
        PublicKeyCredentialRequestOptions options, PasskeyOrigin origin, String json) {}
