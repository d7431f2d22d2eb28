package org.parasol.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the named tables. There are no others and no free filters: the number of tables is what
 * decides whether one report's presence shows.
 *
 * @param name stable, for example {@code violation-by-country}
 * @param axes what its cells are broken down by; none for the total
 * @param stepUp the coarser table that stands in where this one would publish less than half its
 *     reports
 */
public record TableDefinition(String name, List<Axis> axes, @Nullable String stepUp) {

    public TableDefinition {
        axes = List.copyOf(axes);
    }

    /**
     * Whether its cells are those of single organisations that are alone in their country and let
     * their figures be shown all the same.
     */
    public boolean ofOneOrganisation() {
        return name.equals(Tables.ONE_ORGANISATION);
    }

    public Optional<String> coarserTable() {
        return Optional.ofNullable(stepUp);
    }
}
