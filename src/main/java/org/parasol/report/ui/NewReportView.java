package org.parasol.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.report.DraftView;
import org.parasol.report.Drafts;
import org.parasol.report.ReportContent;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceSettings;

/**
 * What comes before the first step: safety, what can be promised, and "May I write this down?".
 * Until the answer is yes, nothing is stored.
 */
@Route("reports/new")
@RolesAllowed({"OUTREACH_WORKER", "COORDINATOR"})
class NewReportView extends Page {

    private final transient Drafts drafts;
    private final transient WorkspaceChoices choices;
    private final Div body = new Div();

    NewReportView(Drafts drafts, WorkspaceSettings settings) {
        super("report.new.safety.title");
        this.drafts = drafts;
        this.choices = settings.choices();
        body.addClassName("narrow");
        add(body);
        body.add(new SafetyScreen(choices.emergencyContacts(), this::promise));
    }

    private void safety() {
        swap("safety", new SafetyScreen(choices.emergencyContacts(), this::promise));
    }

    private void promise() {
        swap("promise", new PromiseScreen(choices.dutyToReport(), this::safety, this::ask));
    }

    private void ask() {
        swap("consent", new AgreementScreen(this::promise, this::start, this::declined));
    }

    private void declined() {
        swap("declined", new DeclinedScreen());
    }

    private void swap(String title, Div screen) {
        setHeading(getTranslation("report.new." + title + ".title"));
        body.removeAll();
        body.add(screen);
        getElement().executeJs("window.scrollTo(0, 0); this.querySelector('h1').focus()");
    }

    /** The first thing that is stored: that it may be, and on whose word. */
    private void start(String basis) {
        try {
            ReportId id = drafts.start();
            DraftView draft = drafts.open(id);
            drafts.save(
                    id,
                    draft.content().withConsents(answer(basis), basis, "", ""),
                    draft.version());
            ReportNavigation.draft(id);
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    /** Where nobody could be asked, no answer is put into anybody's mouth. */
    private static Map<String, String> answer(String basis) {
        return ReportContent.isNobodyToAsk(basis) ? Map.of() : Map.of("to-record", "yes");
    }
}
