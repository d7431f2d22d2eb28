package org.parasol.report.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.parasol.base.UnpooledJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what is to be sealed into bytes and back: JSON, whose field names let a later edition read
 * what an earlier one wrote. What is empty is left out: small parts are opened in thousands.
 */
@Component
public class Writing {

    private final JsonMapper mapper =
            UnpooledJson.builder()
                    .changeDefaultPropertyInclusion(
                            known -> known.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .build();

    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /** Reads back; what was typed never enters the message of a failure. */
    public <T> T read(byte[] bytes, Class<T> type) {
        try {
            return mapper.readValue(bytes, type);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "a sealed " + type.getSimpleName() + " cannot be read: " + e.getClass());
        }
    }
}
