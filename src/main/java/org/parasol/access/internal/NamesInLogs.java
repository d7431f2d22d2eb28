package org.parasol.access.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parasol.audit.AccountNames;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.springframework.stereotype.Component;

/** What people are called, for whoever reads a log of their own workspace. */
@Component
class NamesInLogs implements AccountNames {

    private final AccountRows rows;
    private final ApplicationSecret secret;

    NamesInLogs(AccountRows rows, ApplicationSecret secret) {
        this.rows = rows;
        this.secret = secret;
    }

    @Override
    public Map<AccountId, String> among(
            Collection<AccountId> accounts, Optional<WorkspaceId> workspace) {
        return rows.findAllById(accounts.stream().map(AccountId::value).toList()).stream()
                .filter(row -> row.workspace().equals(workspace))
                .collect(
                        Collectors.toMap(
                                row -> new AccountId(row.getId()),
                                row -> secret.reveal("username", row.usernameSealed())));
    }
}
