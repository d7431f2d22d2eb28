package org.parasol.base;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for what people typed. Jackson otherwise keeps the buffers it has read and written with for
 * the next time, text and all, long after the session that typed it was locked.
 */
public final class UnpooledJson {

    private UnpooledJson() {}

    /** A mapper to be built that leaves its buffers to the garbage collector. */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder(
                JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());
    }
}
