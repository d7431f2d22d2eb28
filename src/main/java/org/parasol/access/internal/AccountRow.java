package org.parasol.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parasol.access.Role;
import org.parasol.base.StoredRow;
import org.parasol.base.WorkspaceId;

/**
 * An account. It is not tenant-owned: at sign-in nobody's workspace is known yet. The name stands
 * here only as a keyed hash and sealed with the application's secret.
 */
@Entity
@Table(name = "account")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by keys() or Hibernate
public class AccountRow extends StoredRow {

    private byte[] usernameMac;
    private byte[] usernameSealed;
    private byte[] verifier;
    private String parameters;
    private byte[] bundle;
    private byte[] publicKeys;
    private @Nullable UUID workspaceId;

    @Column(name = "roles")
    private String roleNames;

    private String language;
    private boolean active = true;

    protected AccountRow() {}

    public AccountRow(
            UUID id,
            byte[] usernameMac,
            byte[] usernameSealed,
            @Nullable UUID workspaceId,
            Set<Role> roles,
            String language) {
        super(id);
        this.usernameMac = usernameMac;
        this.usernameSealed = usernameSealed;
        this.workspaceId = workspaceId;
        this.roleNames = names(roles);
        this.language = language;
    }

    /** Sets everything that depends on the password. */
    public void keys(byte[] newVerifier, String newParameters, byte[] newBundle, byte[] newPublic) {
        this.verifier = newVerifier;
        this.parameters = newParameters;
        this.bundle = newBundle;
        this.publicKeys = newPublic;
    }

    public byte[] usernameSealed() {
        return usernameSealed;
    }

    public byte[] verifier() {
        return verifier;
    }

    public String parameters() {
        return parameters;
    }

    public byte[] bundle() {
        return bundle;
    }

    public void bundle(byte[] changed) {
        this.bundle = changed;
    }

    public byte[] publicKeys() {
        return publicKeys;
    }

    public Optional<WorkspaceId> workspace() {
        return Optional.ofNullable(workspaceId).map(WorkspaceId::new);
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(roleNames.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }

    public void roles(Set<Role> changed) {
        this.roleNames = names(changed);
    }

    public String language() {
        return language;
    }

    public void language(String changed) {
        this.language = changed;
    }

    public boolean active() {
        return active;
    }

    public void deactivate() {
        this.active = false;
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
