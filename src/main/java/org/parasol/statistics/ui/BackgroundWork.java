package org.parasol.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.parasol.statistics.PublicationProgress;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Shows how far a long piece of work is; the page asks while it lasts, nothing is pushed. */
final class BackgroundWork extends Div {

    private static final int POLL_MS = 400;

    private final Span label = new Span();
    private final ProgressBar bar = new ProgressBar();

    BackgroundWork() {
        setVisible(false);
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(label, bar);
    }

    /** Runs the work as the signed-in person and hands over its result in the page's own turn. */
    <T> void run(
            String text,
            Function<PublicationProgress, T> work,
            SerializableConsumer<T> done,
            SerializableConsumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        label.setText(text);
        bar.setValue(0);
        setVisible(true);
        ui.setPollInterval(POLL_MS);
        AtomicLong shown = new AtomicLong();
        PublicationProgress progress =
                share -> {
                    long percent = Math.round(share * 100);
                    if (shown.getAndSet(percent) != percent) {
                        later(ui, () -> bar.setValue(Math.clamp(share, 0, 1)));
                    }
                };
        Runnable task =
                () -> {
                    try {
                        T result = work.apply(progress);
                        later(
                                ui,
                                () -> {
                                    finish(ui);
                                    done.accept(result);
                                });
                    } catch (RuntimeException e) {
                        later(
                                ui,
                                () -> {
                                    finish(ui);
                                    failed.accept(e);
                                    throw e;
                                });
                    }
                };
        Thread.ofPlatform()
                .name("release")
                .daemon()
                .start(new DelegatingSecurityContextRunnable(task));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // failures go to the session's error handler
    private static void later(UI ui, Command command) {
        ui.access(command);
    }

    private void finish(UI ui) {
        setVisible(false);
        ui.setPollInterval(-1);
    }
}
