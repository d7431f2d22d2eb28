package org.parasol.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the screen when a click fails; the page stays as it is, with all that was
 * typed.
 */
@Component
class FailureNotices implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(FailureNotices::tell));
    }

    private static void tell(ErrorEvent event) {
        if (event.getThrowable() instanceof ProblemException expected) {
            if (UI.getCurrent() != null) {
                Notifications.problem(expected);
            }
            return;
        }
        Failure failure = Failure.of(event.getThrowable());
        failure.log();
        if (UI.getCurrent() != null) {
            Notifications.problem(failure.textKey(), failure.number());
        }
    }
}
