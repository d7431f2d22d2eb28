package org.parasol.statistics.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.statistics.Publication;
import org.parasol.statistics.ReleaseRequest;
import org.parasol.statistics.WorkDone;

/**
 * What was asked for last and how far it is: whoever opens the page while a release is made sees
 * it, whether she asked for it or not. The page asks while the work lasts, nothing is pushed.
 */
final class RequestCard extends Div {

    private static final int POLL_MS = 700;
    private static final int MEGABYTE = 1_000_000;

    private final transient Publication publication;
    private final transient Accounts accounts;
    private final transient Command ended;
    private final Paragraph figures = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration polling;
    private boolean wasRunning;

    /**
     * The card.
     *
     * @param ended is run when a request that this page saw open is no longer so
     */
    RequestCard(Publication publication, Accounts accounts, Command ended) {
        this.publication = publication;
        this.accounts = accounts;
        this.ended = ended;
        setId("request");
        bar.getElement().setAttribute("aria-hidden", "true");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking(event.getUI());
    }

    /** Shows the newest request as it is now. */
    void show() {
        removeAll();
        Optional<ReleaseRequest> newest = publication.newestRequest();
        boolean running =
                newest.filter(it -> it.isOpen() && it.state() != ReleaseRequest.State.WAITING)
                        .isPresent();
        newest.filter(request -> request.isOpen() || failed(request))
                .ifPresent(request -> add(card(request)));
        if (running) {
            ask();
        } else {
            getUI().ifPresent(this::stopAsking);
        }
        if (wasRunning && !running) {
            wasRunning = false;
            newest.filter(it -> it.state() == ReleaseRequest.State.PUBLISHED)
                    .ifPresent(
                            it ->
                                    Notifications.done(
                                            "statistics.publish.done", it.release().orElseThrow()));
            ended.execute();
        }
        wasRunning = running;
    }

    private Card card(ReleaseRequest request) {
        Card card = new Card("statistics.request");
        card.add(new Paragraph(sentence(request)));
        request.reason().ifPresent(reason -> card.add(new Paragraph(getTranslation(reason.key()))));
        switch (request.state()) {
            case WAITING ->
                    card.add(
                            new Paragraph(getTranslation("statistics.request.waits")),
                            buttons(request));
            case RUNNING, FROZEN -> {
                figures.getElement().setAttribute("role", "status");
                tell();
                card.add(bar, figures);
            }
            default ->
                    request.problem()
                            .ifPresent(
                                    problem -> {
                                        Paragraph why =
                                                new Paragraph(getTranslation(problem.key()));
                                        why.setId("request-failed");
                                        why.getElement().setAttribute("role", "alert");
                                        card.add(why);
                                    });
        }
        return card;
    }

    private String sentence(ReleaseRequest request) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .format(request.askedOn());
        String who = accounts.find(request.askedBy()).map(AccountRecord::username).orElse("—");
        return getTranslation(
                request.reason().isPresent()
                        ? "statistics.request.correction"
                        : "statistics.request.release",
                who,
                day);
    }

    private Div buttons(ReleaseRequest request) {
        Button withdraw =
                new Button(
                        getTranslation("statistics.request.withdraw"),
                        click -> act(() -> publication.withdraw(request.id())));
        withdraw.setId("withdraw-request");
        Div row = new Div(withdraw);
        row.addClassName("row");
        if (!CurrentUser.require().account().equals(request.askedBy())) {
            Button agree =
                    new Button(
                            getTranslation("statistics.request.agree"),
                            click -> act(() -> publication.agree(request.id())));
            agree.setId("agree-request");
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            row.addComponentAsFirst(agree);
        }
        return row;
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
        show();
        ended.execute();
    }

    private void tell() {
        publication.progress().ifPresent(this::tell);
    }

    private void tell(WorkDone done) {
        NumberFormat whole = NumberFormat.getIntegerInstance(getLocale());
        bar.setValue(Math.clamp(done.share(), 0, 1));
        figures.setText(
                getTranslation(
                        "statistics.request.progress",
                        done.facts(),
                        whole.format(done.elapsed().toSeconds()),
                        whole.format(done.memory() / MEGABYTE)));
    }

    private void ask() {
        if (polling == null) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(POLL_MS);
            polling = ui.addPollListener(poll -> turn());
        }
    }

    private void turn() {
        if (publication.progress().isPresent()) {
            tell();
        } else {
            show();
        }
    }

    private void stopAsking(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private static boolean failed(ReleaseRequest request) {
        return request.state() == ReleaseRequest.State.FAILED;
    }
}
