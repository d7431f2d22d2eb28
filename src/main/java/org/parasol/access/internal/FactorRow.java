package org.parasol.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.access.FactorKind;
import org.parasol.access.FactorRecord;
import org.parasol.base.AccountId;
import org.parasol.base.StoredRow;
import org.parasol.base.Tenancy;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * A second factor of an account. Not tenant-owned, as the account is not: at sign-in nobody's
 * workspace is known yet.
 */
@Entity
@Table(name = "second_factor")
public class FactorRow extends StoredRow {

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private FactorKind kind;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "used_step", nullable = false)
    private long usedStep;

    @Column(name = "credential_id", updatable = false)
    private byte @Nullable [] credentialId;

    @Column(name = "public_key", updatable = false)
    private byte @Nullable [] publicKey;

    @Column(updatable = false, columnDefinition = "blob")
    private byte @Nullable [] attestation;

    @Column(name = "signature_count", nullable = false)
    private long signatureCount;

    @Column(name = "backup_eligible", nullable = false)
    private boolean backupEligible;

    @Column(name = "backed_up", nullable = false)
    private boolean backedUp;

    @Column(name = "user_verified", nullable = false)
    private boolean userVerified;

    protected FactorRow() {
        this(new AccountId(Tenancy.NONE), FactorKind.APP, Instant.EPOCH);
    }

    private FactorRow(AccountId account, FactorKind kind, Instant since) {
        super(UUID.randomUUID());
        this.accountId = account.value();
        this.kind = kind;
        this.since = since;
    }

    /** An authenticator app, whose first code belonged to this step. */
    public static FactorRow app(AccountId account, Instant since, long usedStep) {
        FactorRow row = new FactorRow(account, FactorKind.APP, since);
        row.usedStep = usedStep;
        return row;
    }

    static FactorRow passkey(AccountId account, CredentialRecord made) {
        FactorRow row = new FactorRow(account, FactorKind.PASSKEY, made.getCreated());
        row.credentialId = made.getCredentialId().getBytes();
        row.publicKey = made.getPublicKey().getBytes();
        Bytes attestationObject = made.getAttestationObject();
        row.attestation = attestationObject == null ? null : attestationObject.getBytes();
        row.used(made);
        return row;
    }

    /** Keeps what the passkey's device said of itself this time. */
    final void used(CredentialRecord now) {
        this.signatureCount = now.getSignatureCount();
        this.backupEligible = now.isBackupEligible();
        this.backedUp = now.isBackupState();
        this.userVerified = now.isUvInitialized();
    }

    long usedStep() {
        return usedStep;
    }

    void used(long step) {
        this.usedStep = step;
    }

    byte @Nullable [] credentialId() {
        return credentialId;
    }

    public FactorKind kind() {
        return kind;
    }

    public FactorRecord record() {
        return new FactorRecord(getId(), kind, since);
    }

    /** As the library wants it; of apps there is none. */
    CredentialRecord credential(Bytes user) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(present(credentialId)))
                .userEntityUserId(user)
                .publicKey(new ImmutablePublicKeyCose(present(publicKey)))
                .attestationObject(new Bytes(present(attestation)))
                .signatureCount(signatureCount)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .uvInitialized(userVerified)
                .transports(java.util.Set.of())
                .created(since)
                .lastUsed(since)
                .label("")
                .build();
    }

    private static byte[] present(byte @Nullable [] column) {
        return column == null ? new byte[0] : column;
    }
}
