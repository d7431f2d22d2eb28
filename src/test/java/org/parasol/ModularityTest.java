package org.parasol;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** No cycle between rooms, and nobody reaches behind a room's public face. */
class ModularityTest {

    @Test
    void roomsKeepTheirWalls() {
        ApplicationModules.of(ParasolApplication.class).verify();
    }
}
