package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.report.Reports;
import org.parasol.vault.VaultProblem;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/**
 * Opens the list's index beside the page and shows how far it is. Where it is open already, nothing
 * is shown; the first time thousands of reports take seconds.
 */
class IndexOpening extends Div {

    private static final int SOON_MS = 300;
    private static final int LOOK_EVERY_MS = 400;

    private final transient Reports reports;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    /** The browser's own, so that the first page needs no component for it. */
    private final Element bar = new Element("progress");

    private final Paragraph text = new Paragraph();

    IndexOpening(Reports reports) {
        this.reports = reports;
        setId("index-opening");
        bar.setAttribute("aria-label", getTranslation("report.list.title"));
        add(text);
        getElement().appendChild(bar);
    }

    /** Goes on with the failure, or null, once the index is open; at once where it can. */
    void open(UI ui, Consumer<@Nullable Throwable> then) {
        Executor beside =
                new DelegatingSecurityContextExecutor(task -> Thread.ofVirtual().start(task));
        CompletableFuture<Void> opening =
                CompletableFuture.runAsync(
                        () ->
                                reports.prepare(
                                        (done, all) -> {
                                            opened.set(done);
                                            total.set(all);
                                        }),
                        beside);
        if (finished(opening, SOON_MS)) {
            then.accept(failure(opening));
            return;
        }
        showProgress();
        ui.setPollInterval(LOOK_EVERY_MS);
        AtomicBoolean told = new AtomicBoolean();
        Registration polls =
                ui.addPollListener(
                        event -> {
                            if (opening.isDone()) {
                                if (told.compareAndSet(false, true)) {
                                    ui.setPollInterval(-1);
                                    then.accept(failure(opening));
                                }
                            } else {
                                showProgress();
                            }
                        });
        addDetachListener(
                event -> {
                    polls.remove();
                    ui.setPollInterval(-1);
                });
    }

    private static @Nullable Throwable failure(CompletableFuture<Void> opening) {
        return opening.isCompletedExceptionally() ? opening.exceptionNow() : null;
    }

    /** The text that says why the index did not open. */
    static String textKey(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem.problem() == VaultProblem.LOCKED
                        ? "report.list.locked.text"
                        : problem.problem().key();
            }
        }
        return "report.list.unavailable";
    }

    private static boolean finished(CompletableFuture<Void> opening, int milliseconds) {
        try {
            opening.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void showProgress() {
        int all = total.get();
        if (all > 0) {
            bar.setAttribute("max", Integer.toString(all));
            bar.setAttribute("value", Integer.toString(Math.min(opened.get(), all)));
        }
        text.setText(getTranslation("report.list.progress", opened.get(), all));
    }
}
