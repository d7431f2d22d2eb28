package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Tries to save again every few seconds while the storage does not answer. It stops after a few
 * minutes, so that a page left alone does not keep its session open; the button remains.
 */
class SaveRetry {

    private static final int EVERY_MS = 5_000;
    private static final int MOST_TRIES = 60;

    private final Runnable save;
    private @Nullable UI ui;
    private int tries;
    private boolean needed;

    SaveRetry(Runnable save) {
        this.save = save;
    }

    void attach(UI attached, Component page) {
        ui = attached;
        Registration polls = attached.addPollListener(event -> retry());
        page.addDetachListener(
                event -> {
                    polls.remove();
                    attached.setPollInterval(-1);
                    event.unregisterListener();
                });
    }

    void watch(Editing.State state) {
        boolean failing = state instanceof Editing.State.Unreachable;
        if (!failing) {
            tries = 0;
        }
        boolean want = failing && tries < MOST_TRIES;
        if (want != needed && ui != null) {
            needed = want;
            ui.setPollInterval(want ? EVERY_MS : -1);
        }
    }

    private void retry() {
        if (needed) {
            tries++;
            save.run();
        }
    }
}
