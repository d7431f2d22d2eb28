package org.parasol.report.internal;

import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.PartVault;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current workspace's ledger, sealed. */
@Component
class LedgerStore {

    private static final String LABEL = "fact-ledger";

    private final LedgerRows rows;
    private final PartVault vault;
    private final Writing writing;

    LedgerStore(LedgerRows rows, PartVault vault, Writing writing) {
        this.rows = rows;
        this.vault = vault;
        this.writing = writing;
    }

    @Transactional(readOnly = true)
    public Ledger load(WorkspaceKeys keys) {
        WorkspaceId workspace = Tenancy.require();
        return rows.findById(workspace.value())
                .map(row -> vault.openForWorkspace(workspace, LABEL, row.sealed(), keys))
                .map(plain -> writing.read(plain, Ledger.class))
                .orElse(Ledger.EMPTY);
    }

    @Transactional
    public void save(Ledger ledger, WorkspaceKeys keys) {
        WorkspaceId workspace = Tenancy.require();
        byte[] sealed = vault.sealForWorkspace(workspace, LABEL, writing.write(ledger), keys);
        rows.findById(workspace.value())
                .ifPresentOrElse(
                        row -> row.replace(sealed),
                        () -> rows.save(new LedgerRow(workspace, sealed)));
    }
}
