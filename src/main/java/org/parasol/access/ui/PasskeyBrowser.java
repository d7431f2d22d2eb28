package org.parasol.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinServletRequest;
import org.parasol.access.PasskeyOrigin;

/** The browser's side of passkeys. Where a browser has none, this and what is in it is hidden. */
@JsModule("./access/passkey.ts")
class PasskeyBrowser extends Div {

    PasskeyBrowser(Component... content) {
        super(content);
        addClassName("stack");
        getElement()
                .executeJs("if (!window.parasolPasskey.known()) { this.style.display = 'none'; }");
    }

    /** Has the browser make a passkey; empty where it would not. */
    void create(String options, SerializableConsumer<String> receiver) {
        getElement()
                .executeJs("return window.parasolPasskey.create($0)", options)
                .then(String.class, receiver);
    }

    /** Where the browser thinks it is. */
    static PasskeyOrigin origin() {
        return PasskeyOrigin.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }
}
