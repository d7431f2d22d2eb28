package org.parasol.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One violation and who is said to have done it.
 *
 * @param code of {@code CodeList.VIOLATION}: a type, or a category where the type is not known
 */
public record Violation(@Coded String code, List<Perpetrator> perpetrators) {

    public Violation(@Nullable String code, @Nullable List<Perpetrator> perpetrators) {
        this.code = Absent.text(code);
        this.perpetrators = Absent.list(perpetrators);
    }
}
