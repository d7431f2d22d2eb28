package org.parasol.shell;

import com.vaadin.flow.component.Html;

/** The mark: a small umbrella, the only place where red is no warning. */
final class UmbrellaMark extends Html {

    UmbrellaMark() {
        super(
                "<svg class=\"umbrella\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" width=\"24\""
                        + " height=\"24\"><path d=\"M2 13a10 10 0 0 1 20 0z\""
                        + " fill=\"currentColor\"/><path d=\"M12 3v16a2.5 2.5 0 0 1-5 0\""
                        + " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\""
                        + " stroke-linecap=\"round\"/></svg>");
    }
}
