package org.parasol.base.ui;

import com.vaadin.flow.component.Html;

/**
 * A small sign inside a button. The framework's icons come as one set of several hundred, 63 kB
 * compressed, which somebody with a slow phone would wait for before the form.
 */
public final class Sign extends Html {

    private Sign(String path) {
        super(
                "<span class=\"sign\" aria-hidden=\"true\"><svg viewBox=\"0 0 16 16\" width=\"16\""
                        + " height=\"16\" style=\"display: block\" fill=\"none\""
                        + " stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\""
                        + " stroke-linejoin=\"round\"><path d=\""
                        + path
                        + "\"/></svg></span>");
    }

    /** One more. */
    public static Sign plus() {
        return new Sign("M8 3v10M3 8h10");
    }

    /** Takes away. */
    public static Sign cross() {
        return new Sign("M4 4l8 8M12 4l-8 8");
    }

    /** Ascending. */
    public static Sign arrowUp() {
        return new Sign("M8 13V3M4 7l4-4 4 4");
    }

    /** Descending. */
    public static Sign arrowDown() {
        return new Sign("M8 3v10M4 9l4 4 4-4");
    }
}
