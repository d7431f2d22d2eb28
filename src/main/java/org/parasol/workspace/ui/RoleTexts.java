package org.parasol.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parasol.access.Role;

/** Roles in the reader's language. */
final class RoleTexts {

    /** Those that a workspace gives, in the order in which they are offered. */
    static final List<Role> OFFERED =
            List.of(Role.OUTREACH_WORKER, Role.COORDINATOR, Role.WORKSPACE_ADMIN);

    private RoleTexts() {}

    static String of(Component reader, Role role) {
        return reader.getTranslation("workspace.role." + code(role));
    }

    /** What the role may do, in one sentence. */
    static String help(Component reader, Role role) {
        return reader.getTranslation("workspace.role." + code(role) + ".help");
    }

    static String all(Component reader, Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> of(reader, role))
                .collect(Collectors.joining(" · "));
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
