package org.parasol.access.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parasol.access.FactorKind;
import org.parasol.base.AccountId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * One account's passkeys as the library wants to see them. There is no other account in it: a
 * passkey of somebody else is not found.
 */
final class PasskeyStore
        implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final FactorRows rows;
    private final AccountId account;
    private final PublicKeyCredentialUserEntity user;

    PasskeyStore(FactorRows rows, AccountId account, PublicKeyCredentialUserEntity user) {
        this.rows = rows;
        this.account = account;
        this.user = user;
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return passkeys().stream().map(row -> row.credential(user.getId())).toList();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        FactorRow row = row(id);
        return row == null ? null : row.credential(user.getId());
    }

    /** A new passkey, or one that has just been used. */
    @Override
    public void save(CredentialRecord credential) {
        FactorRow known = row(credential.getCredentialId());
        if (known == null) {
            rows.save(FactorRow.passkey(account, credential));
        } else {
            known.used(credential);
        }
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("factors are taken away by their own ids");
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return user;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String username) {
        return user;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        // It is derived from the account each time.
    }

    private @Nullable FactorRow row(Bytes credentialId) {
        return passkeys().stream()
                .filter(row -> Arrays.equals(row.credentialId(), credentialId.getBytes()))
                .findFirst()
                .orElse(null);
    }

    private List<FactorRow> passkeys() {
        return rows.findByAccountId(account.value()).stream()
                .filter(row -> row.kind() == FactorKind.PASSKEY)
                .toList();
    }
}
