package org.parasol.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.parasol.base.ProblemException;

/** Short messages at the edge of the screen; a screen reader reads them out. */
public final class Notifications {

    private static final int LONG_ENOUGH_TO_READ_MS = 7_000;

    private Notifications() {}

    /** Something worked. */
    public static void done(String key, Object... arguments) {
        show(translated(key, arguments), false);
    }

    /** Something went wrong that the person can be told about. */
    public static void problem(ProblemException exception) {
        problem(exception.problem().key(), exception.arguments().toArray());
    }

    /** Something went wrong: what, what is safe, what to do. */
    public static void problem(String key, Object... arguments) {
        show(translated(key, arguments), true);
    }

    private static void show(String text, boolean problem) {
        Notification notification =
                new Notification(text, LONG_ENOUGH_TO_READ_MS, Notification.Position.BOTTOM_CENTER);
        if (problem) {
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.setAssertive(true);
        }
        notification.open();
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
