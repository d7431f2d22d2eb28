package org.parasol.report.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * How typed text reaches the server: at most this long after each key, however steady the typing.
 */
final class TypedText {

    /** Leaves room, within two seconds, for the way to the server and the save. */
    static final int BEHIND_MS = 1_200;

    private TypedText() {}

    /**
     * Sends while typing goes on, not only when it rests, and at once when the field is left. The
     * lazy mode would wait for a rest, and steady typing has none.
     */
    static void reachesServerWhileTyping(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(BEHIND_MS);
        field.getElement().addEventListener("change", left -> {}).synchronizeProperty("value");
    }
}
