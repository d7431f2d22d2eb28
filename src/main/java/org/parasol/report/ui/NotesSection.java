package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.KeptTextArea;
import org.parasol.base.ui.Notifications;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;
import org.parasol.report.ReportDetail;
import org.parasol.report.Reports;

/** What coordinators note among themselves, and how far the report has been verified. */
class NotesSection extends Section {

    private final transient Reports reports;
    private final transient ReportDetail detail;
    private final transient Runnable saved;
    private final KeptTextArea text = new KeptTextArea("notes-text");
    private final Select<String> verification;

    NotesSection(
            Reports reports,
            Codebook codebook,
            ReportDetail detail,
            CoordinatorNotes notes,
            Runnable saved) {
        this.reports = reports;
        this.detail = detail;
        this.saved = saved;
        setId("notes");
        addClassNames("card", "stack", "narrow");
        Paragraph help = new Paragraph(getTranslation("report.detail.notes.help"));
        help.addClassName("quiet");
        verification =
                new CodeChoices(codebook, getLocale())
                        .select(CodeList.VERIFICATION, getTranslation("report.coded.verification"));
        verification.setId("verification");
        verification.setValue(Codes.orNull(notes.verification()));
        text.setLabel(getTranslation("report.detail.notes"));
        text.getElement().setAttribute("dir", "auto");
        text.setMinRows(3);
        text.setWidthFull();
        text.setSaved(notes.text());
        Button save = new Button(getTranslation("report.detail.notes.save"), event -> save());
        save.setId("notes-save");
        add(new H2(getTranslation("report.detail.notes")), help, verification, text, save);
    }

    private void save() {
        CoordinatorNotes notes =
                new CoordinatorNotes(text.getValue(), Codes.orEmpty(verification.getValue()));
        try {
            reports.saveNotes(detail.id(), notes, detail.version());
            text.setSaved(notes.text());
            Notifications.done("report.detail.notes.saved");
            saved.run();
        } catch (InvalidReportException e) {
            FieldProblem first = e.fields().getFirst();
            text.setErrorMessage(getTranslation(first.textKey(), first.arguments().toArray()));
            text.setInvalid(true);
            text.focus();
        } catch (ProblemException e) {
            // What was typed stays on the page: the newer notes are read beside it.
            Notifications.problem(e);
        }
    }
}
