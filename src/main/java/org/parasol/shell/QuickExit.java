package org.parasol.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import org.parasol.base.ui.PostForm;

/**
 * Leaves in a hurry: the session ends, the browser is told to forget, and an empty page stands
 * where this one was. A button, or Escape three times.
 */
@JsModule("./shell/quick-exit.ts")
class QuickExit extends PostForm {

    QuickExit() {
        super("/leave");
        NativeButton button = new NativeButton(getTranslation("shell.quick-exit"));
        button.setId("quick-exit");
        button.addClassName("quick-exit");
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("title", getTranslation("shell.quick-exit.key"));
        add(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.parasolQuickExit(this)");
    }
}
