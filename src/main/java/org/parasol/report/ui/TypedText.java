package org.parasol.report.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** How typed text reaches the server: soon after each key, however steady the typing. */
final class TypedText {

    /** Leaves room, within two seconds, for the way to the server and the save. */
    static final int BEHIND_MS = 1_200;

    private static final String VALUE = "element.value";

    private TypedText() {}

    /**
     * Sends while typing goes on, not only when it rests: the lazy mode would wait for a rest, and
     * steady typing has none. What is still on its way when the page is left arrives through the
     * script {@code typed-text.ts}; it goes past the field, so that an answer that comes late
     * cannot overwrite what was typed since.
     */
    static void reachesServerWhileTyping(TextFieldBase<?, String> field, Consumer<String> arrived) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(BEHIND_MS);
        field.addClassName("typed-text");
        field.getElement()
                .addEventListener(
                        "typed-text",
                        event -> arrived.accept(event.getEventData().path(VALUE).asString("")))
                .addEventData(VALUE);
    }
}
