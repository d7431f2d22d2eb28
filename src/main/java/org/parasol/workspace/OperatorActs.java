package org.parasol.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parasol.audit.AuditLog;
import org.parasol.base.Tenancy;
import org.parasol.workspace.OperatorAct.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator did to the workspace of the signed-in admin, from the workspace's own log. */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class OperatorActs {

    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values())
                    .collect(Collectors.toMap(Kind::action, Function.identity()));
    private static final int DAY_LENGTH = "2026-11-23".length();

    private final AuditLog log;

    OperatorActs(AuditLog log) {
        this.log = log;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<OperatorAct> all() {
        return log.about(Tenancy.require().value()).stream()
                .filter(entry -> KINDS.containsKey(entry.action()))
                .map(
                        entry ->
                                new OperatorAct(
                                        Objects.requireNonNull(KINDS.get(entry.action())),
                                        LocalDate.parse(entry.recorded().substring(0, DAY_LENGTH))))
                .toList();
    }
}
