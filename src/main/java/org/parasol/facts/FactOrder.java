package org.parasol.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.parasol.base.Uuids;

/** The order of ids in the database: random ids in it say nothing of which report came first. */
final class FactOrder {

    static final Comparator<UUID> BY_ID =
            Comparator.comparing(Uuids::bytes, Arrays::compareUnsigned);

    private FactOrder() {}
}
