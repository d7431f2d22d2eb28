package org.parasol.workspace.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.workspace.WorkspaceProblem;

/** Sets of roles as the database and a certificate write them: names in order, with commas. */
public final class Roles {

    /** The roles that a workspace's own people may have. */
    public static final Set<Role> OF_A_WORKSPACE =
            Set.of(Role.OUTREACH_WORKER, Role.COORDINATOR, Role.WORKSPACE_ADMIN);

    private Roles() {}

    public static String encode(Collection<Role> roles) {
        return String.join(",", names(roles));
    }

    public static Set<Role> decode(String encoded) {
        return Arrays.stream(encoded.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The names in a stable order, as a certificate signs them. */
    public static Set<String> names(Collection<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Refuses an empty set and roles that do not belong into a workspace.
     *
     * @throws ProblemException {@link WorkspaceProblem#ROLES}
     */
    public static void check(Set<Role> roles) {
        if (roles.isEmpty() || !OF_A_WORKSPACE.containsAll(roles)) {
            throw new ProblemException(WorkspaceProblem.ROLES);
        }
    }
}
