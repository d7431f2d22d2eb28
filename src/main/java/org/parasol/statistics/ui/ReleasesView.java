package org.parasol.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.parasol.access.Accounts;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.statistics.CodeLabels;
import org.parasol.statistics.Preview;
import org.parasol.statistics.Publication;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.ReleaseRequest;
import org.parasol.statistics.Releases;

/** The operator looks at what a release would show, and publishes it. */
@Route(ReleasesNavigation.PATH)
@RolesAllowed("OPERATOR")
@Menu(title = "statistics.releases", order = 20)
class ReleasesView extends Page {

    private final transient Publication publication;
    private final transient Releases releases;
    private final transient CodeLabels labels;
    private final Div list = new Div();
    private final Div preview = new Div();
    private final Button look = new Button();
    private final Button publish = new Button();
    private final BackgroundWork work = new BackgroundWork();
    private final RequestCard request;

    ReleasesView(Publication publication, Releases releases, CodeLabels labels, Accounts accounts) {
        super("statistics.releases");
        this.publication = publication;
        this.releases = releases;
        this.labels = labels;
        this.request = new RequestCard(publication, accounts, this::showReleases);
        addIntroduction("statistics.releases.introduction");

        look.setText(getTranslation("statistics.preview.make"));
        look.setId("make-preview");
        publish.setText(
                getTranslation(
                        publication.needsTwo() ? "statistics.request.ask" : "statistics.publish"));
        publish.setId("publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setVisible(false);

        look.addClickListener(click -> makePreview());
        publish.addClickListener(click -> confirm());

        Div actions = new Div(look, publish);
        actions.addClassName("row");
        list.addClassName("stack");
        add(actions, work, request, preview, list);
        showReleases();
    }

    private void makePreview() {
        setBusy(true);
        work.run(
                getTranslation("statistics.counting"),
                publication::preview,
                this::showPreview,
                problem -> setBusy(false));
    }

    private void showPreview(Preview made) {
        setBusy(false);
        publish.setVisible(true);
        preview.removeAll();
        Card card = new Card("statistics.preview");
        card.setId("preview");
        card.add(
                new Paragraph(
                        getTranslation(
                                "statistics.preview.summary",
                                made.cells(),
                                ReleaseCard.quarter(made.lastPeriod()))),
                new CoverageTable(made.coverage()));
        made.changes().ifPresent(changes -> preview.add(new ComparisonCard(changes, labels)));
        preview.add(card);
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(publish.getText());
        dialog.setText(
                getTranslation(
                        publication.needsTwo()
                                ? "statistics.request.confirm"
                                : "statistics.publish.confirm"));
        dialog.setConfirmText(publish.getText());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("statistics.publish.cancel"));
        dialog.addConfirmListener(confirmed -> ask(publication::ask));
        dialog.open();
    }

    /** The work goes on by itself; this page and others show how far it is. */
    private void ask(Supplier<ReleaseRequest> asking) {
        try {
            Objects.requireNonNull(asking.get());
            publish.setVisible(false);
            preview.removeAll();
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
        request.show();
    }

    private void setBusy(boolean busy) {
        look.setEnabled(!busy);
        publish.setEnabled(!busy);
    }

    private void showReleases() {
        list.removeAll();
        List<ReleaseRecord> all = releases.all();
        Set<Integer> open = publication.publicNumbers();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("statistics.releases.none")));
        }
        for (ReleaseRecord release : all) {
            list.add(
                    new ReleaseCard(
                            release,
                            open.contains(release.number()),
                            publication,
                            this::showReleases));
        }
        if (publication.canCorrect()) {
            list.addComponentAtIndex(
                    1, new CorrectionCard(reason -> ask(() -> publication.correct(reason))));
        }
    }
}
