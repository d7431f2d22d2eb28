package org.parasol.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import org.parasol.access.Sessions;

/**
 * Locks the session: by a press, and by itself where nothing is pressed, touched or typed in any
 * tab for as long as the workspace allows.
 */
@JsModule("./shell/idle-lock.ts")
class LockButton extends NativeButton {

    private final Duration patience;

    LockButton(Sessions sessions) {
        super("");
        setText(getTranslation("shell.lock"));
        patience = sessions.patience();
        setId("lock");
        addClassNames("link-button", "lock");
        getElement().setAttribute("type", "button");
        addClickListener(click -> sessions.lockMine());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.parasolIdleLock(this, $0)", (double) patience.toMillis());
    }
}
