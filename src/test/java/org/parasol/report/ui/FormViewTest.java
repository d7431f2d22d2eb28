package org.parasol.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.ReportId;
import org.parasol.report.FieldProblem;
import org.parasol.report.ReportContent;
import org.springframework.dao.DataAccessResourceFailureException;

class FormViewTest {

    private final Pages pages = Pages.open(false);
    private final ReportId id = pages.remembered.with(ReportContent.empty());

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void anyStepCanBeJumpedTo() {
        go("");
        assertThat(Pages.heading()).isEqualTo("What happened?");

        Pages.press("go-words");
        assertThat(Pages.heading()).isEqualTo("In their words");

        Pages.press("step-next");
        assertThat(Pages.heading()).isEqualTo("How do you know?");

        Pages.press("step-back");
        assertThat(Pages.heading()).isEqualTo("In their words");
    }

    @Test
    void savesWhileOneTypesAndSaysSo() {
        go("/words");

        tell("She was stopped.");

        assertThat(pages.remembered.content(id).narrative()).isEqualTo("She was stopped.");
        assertThat(status()).isEqualTo("Everything is saved");
        assertThat(_get(SavedAgo.class).getElement().getProperty("text")).isEmpty();
    }

    @Test
    void saysWhatIsNotSavedAndTriesAgain() {
        go("/words");
        pages.remembered.failSaving = new DataAccessResourceFailureException("away");

        tell("She was stopped.");

        assertThat(status()).startsWith("Not saved yet");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        assertThat(Pages.byId(TextArea.class, "field-narrative").getValue())
                .isEqualTo("She was stopped.");

        pages.remembered.failSaving = null;
        Pages.press("save-retry");

        assertThat(status()).isEqualTo("Everything is saved");
        assertThat(pages.remembered.content(id).narrative()).isEqualTo("She was stopped.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void asksBeforeSomethingUnsavedIsLeftBehind() {
        go("/words");
        pages.remembered.failSaving = new DataAccessResourceFailureException("away");
        tell("She was stopped.");

        Pages.press("go-what");
        assertThat(Pages.heading()).isEqualTo("What happened?");

        UI.getCurrent().navigate(NewReportView.class);
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(Pages.heading()).isEqualTo("What happened?");
    }

    @Test
    void tellsTheSecondEditorAndKeepsWhatWasTyped() {
        go("/words");
        pages.remembered.saveElsewhere(id, ReportContent.empty().withNarrative("theirs"));

        tell("mine");

        _assertOne(ElsewhereNotice.class);
        Pages.press("keep-mine");
        assertThat(pages.remembered.content(id).narrative()).isEqualTo("theirs");
        assertThat(pages.remembered.content(pages.remembered.newest()).narrative())
                .isEqualTo("mine");
        assertThat(Pages.heading()).isEqualTo("Check and send");
        _assertNone(ElsewhereNotice.class);
    }

    @Test
    void namesWhatMustBeMendedAndLeadsToTheField() {
        pages.remembered.againstSending.add(
                new FieldProblem("place.country", "report.field.required"));
        go("/send");

        Pages.press("send");

        assertThat(Pages.text(_get(ErrorSummary.class)))
                .contains("Country: Please answer this question.");
        Pages.press("error-field-place-country");
        assertThat(Pages.heading()).isEqualTo("Where and when?");
        assertThat(Pages.byId(ComboBox.class, "field-place-country").isInvalid()).isTrue();
        assertThat(Pages.byId(Button.class, "go-where").getElement().getAttribute("data-state"))
                .isEqualTo("report.form.problem");
    }

    @Test
    void givesTheCaseCodeAfterSending() {
        when(pages.reports.byCaseCode(any())).thenReturn(Optional.of(id));
        go("/send");

        Pages.press("send");

        assertThat(Pages.heading()).isEqualTo("The report was sent");
        assertThat(Pages.byId(Span.class, "case-code").getText()).isEqualTo("K7QM-4TRD");
        Pages.press("file-another");
        assertThat(Pages.heading()).isEqualTo("First: safety");
    }

    @Test
    void showsTheQuestionAReportCameBackWith() {
        pages.remembered.question = "In which month was it?";

        go("");

        assertThat(Pages.text(_get(ReturnedNotice.class))).contains("In which month was it?");
    }

    @Test
    void anUnknownDraftAndAWrongAddressAreNotFound() {
        for (String wrong :
                new String[] {
                    ReportId.random().toString(), "what-she-said", id + "/no-such-step"
                }) {
            UI.getCurrent().navigate("reports/draft/" + wrong);
            _assertNone(FormView.class);
        }
    }

    private void go(String step) {
        UI.getCurrent().navigate("reports/draft/" + id + step);
    }

    private static void tell(String text) {
        Pages.enter(Pages.byId(TextArea.class, "field-narrative"), text);
        MockVaadin.clientRoundtrip(false);
    }

    private static String status() {
        return _get(Span.class, spec -> spec.withClasses("for-screen-readers")).getText();
    }
}
