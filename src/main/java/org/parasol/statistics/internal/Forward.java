package org.parasol.statistics.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.springframework.stereotype.Component;

/**
 * Codes as a release counts them: a code that was retired or merged since a fact was written counts
 * as what took its place, so that all of a release is of one edition of the code lists.
 */
@Component
class Forward {

    private final Codebook codebook;
    private final Map<CodeList, Map<String, String>> known = new EnumMap<>(CodeList.class);

    Forward(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The code that stands for this one now; an empty or unknown one stays as it is. */
    synchronized String code(CodeList list, String code) {
        return known.computeIfAbsent(list, any -> new HashMap<>())
                .computeIfAbsent(code, old -> codebook.forward(list, old));
    }
}
