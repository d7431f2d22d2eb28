package org.parasol.access.internal;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Set;
import org.parasol.access.AccessProblem;
import org.parasol.access.PasskeyChallenge;
import org.parasol.access.PasskeyCreation;
import org.parasol.access.PasskeyOrigin;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.vault.ApplicationSecret;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys (WebAuthn level 3), always behind a password: the keys of an account open by the
 * password alone. What a phone or computer keeps about the passkey names neither account nor
 * person.
 */
@Component
public class Passkeys {

    /** What a passkey manager shows. */
    private static final String SHOWN_NAME = "Parasol";

    private final FactorRows rows;
    private final ApplicationSecret secret;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(FactorRows rows, ApplicationSecret secret) {
        this.rows = rows;
        this.secret = secret;
    }

    /** What the browser is asked to make. */
    public PasskeyCreation creation(AccountId account, PasskeyOrigin origin) {
        PublicKeyCredentialCreationOptions options =
                operations(account, origin)
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(somebody()));
        return new PasskeyCreation(options, origin, json.writeValueAsString(options));
    }

    /**
     * Keeps what the browser has made; needs a transaction.
     *
     * @throws ProblemException {@link AccessProblem#PASSKEY_REFUSED}
     */
    public void keep(AccountId account, PasskeyCreation asked, String made) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(made, new TypeReference<>() {});
            operations(account, asked.origin())
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(
                                    asked.options(),
                                    new RelyingPartyPublicKey(credential, SHOWN_NAME)));
        } catch (JacksonException | IllegalArgumentException | WebAuthnException e) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
    }

    /** What one of her passkeys is asked to sign. */
    public PasskeyChallenge challenge(AccountId account, PasskeyOrigin origin) {
        PublicKeyCredentialRequestOptions options =
                operations(account, origin)
                        .createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(somebody()));
        return new PasskeyChallenge(options, origin, json.writeValueAsString(options));
    }

    /**
     * Whether one of her passkeys has signed what it was asked; needs a transaction, because a
     * device counts its signatures.
     */
    public boolean signed(AccountId account, PasskeyChallenge asked, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            operations(account, asked.origin())
                    .authenticate(
                            new RelyingPartyAuthenticationRequest(asked.options(), credential));
            return true;
        } catch (JacksonException | IllegalArgumentException | WebAuthnException e) {
            return false;
        }
    }

    private Webauthn4JRelyingPartyOperations operations(AccountId account, PasskeyOrigin origin) {
        PasskeyStore store = new PasskeyStore(rows, account, user(account));
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(
                        store,
                        store,
                        PublicKeyCredentialRpEntity.builder()
                                .id(origin.host())
                                .name(SHOWN_NAME)
                                .build(),
                        Set.of(origin.origin()));
        // The name was typed already: a passkey need not be found without it, and a stick that has
        // no room for names will do.
        operations.setCustomizeCreationOptions(
                options ->
                        options.attestation(AttestationConveyancePreference.NONE)
                                .authenticatorSelection(
                                        AuthenticatorSelectionCriteria.builder()
                                                .residentKey(ResidentKeyRequirement.DISCOURAGED)
                                                .userVerification(
                                                        UserVerificationRequirement.PREFERRED)
                                                .build()));
        return operations;
    }

    private PublicKeyCredentialUserEntity user(AccountId account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(secret.mac("passkey user", Uuids.bytes(account.value()))))
                .name(SHOWN_NAME)
                .displayName(SHOWN_NAME)
                .build();
    }

    /** The library asks for somebody; whose passkeys they are, the store alone decides. */
    private static Authentication somebody() {
        return UsernamePasswordAuthenticationToken.authenticated(SHOWN_NAME, null, List.of());
    }
}
