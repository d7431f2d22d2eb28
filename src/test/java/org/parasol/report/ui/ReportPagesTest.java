package org.parasol.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.CaseCode;
import org.parasol.report.CodedField;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.DestroyedReport;
import org.parasol.report.DestructionReason;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportDetail;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportLine;
import org.parasol.report.ReportPage;
import org.parasol.report.ReportSort;
import org.parasol.report.ReportState;
import org.parasol.report.TimelineStep;
import org.parasol.report.Violation;
import org.parasol.report.When;
import org.parasol.vault.VaultProblem;

class ReportPagesTest {

    private static final CaseCode CODE = new CaseCode("K7QM-4TRD");
    private static final ReportId ID = ReportId.random();
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private @Nullable Pages opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void aWorkerSeesHerOwnReturnedOnesFirstWithTheQuestion() {
        Pages pages = open(false);
        pages.remembered.with(
                ReportContent.empty()
                        .withViolations(List.of(new Violation("violence.theft", List.of()))));
        pages.remembered.question = "Which month?";
        when(pages.reports.mine()).thenReturn(List.of(line()));

        UI.getCurrent().navigate(ReportsView.class);

        String text = Pages.text(_get(MyReports.class));
        assertThat(text).containsSubsequence("Returned", "Theft", "Which month?", "Sent", "K7QM");
        assertThat(_find(WorkspaceReports.class)).isEmpty();
    }

    @Test
    void anEmptyListSaysWhatBelongsThere() {
        Pages pages = open(false);
        when(pages.reports.mine()).thenReturn(List.of());

        UI.getCurrent().navigate(ReportsView.class);

        assertThat(Pages.text(_get(MyReports.class))).contains("No reports yet");
    }

    @Test
    void aCoordinatorListsTheWorkspacePageByPage() {
        Pages pages = open(true);
        when(pages.reports.count(any())).thenReturn(2_000);
        when(pages.reports.list(any(), any(), anyInt(), anyInt()))
                .thenReturn(new ReportPage(List.of(line()), 2_000));

        UI.getCurrent().navigate(ReportsView.class);

        ReportGrid grid = _get(ReportGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(2_000);
        assertThat(GridKt._get(grid, 0).caseCode()).isEqualTo(CODE);
        assertThat(Pages.byId(Paragraph.class, "report-count").getText())
                .isEqualTo("2,000 reports");
    }

    @Test
    void filtersAndOrderStandInTheAddressAndAsChips() {
        Pages pages = open(true);
        when(pages.reports.count(any())).thenReturn(3);
        when(pages.reports.list(any(), any(), anyInt(), anyInt()))
                .thenReturn(new ReportPage(List.of(line()), 3));
        ReportFilter filter =
                new ReportFilter(Map.of(CodedField.VIOLATION, Set.of("violence.theft")));

        UI.getCurrent()
                .navigate(ReportsView.class, QueryParameters.of("violation", "violence.theft"));

        verify(pages.reports).count(filter);
        Select<CodedField> sort = sort();
        Pages.enter(sort, CodedField.COUNTRY);
        assertThat(
                        UI.getCurrent()
                                .getInternals()
                                .getActiveViewLocation()
                                .getPathWithQueryParameters())
                .contains("sort=-country", "violation=violence.theft");
        GridKt._get(_get(ReportGrid.class), 0);
        verify(pages.reports, atLeastOnce())
                .list(eq(filter), eq(new ReportSort(CodedField.COUNTRY, true)), anyInt(), anyInt());

        Pages.press("remove-violation-violence-theft");
        assertThat(
                        UI.getCurrent()
                                .getInternals()
                                .getActiveViewLocation()
                                .getPathWithQueryParameters())
                .doesNotContain("theft");
    }

    @Test
    void saysWhyTheListIsLocked() {
        Pages pages = open(true);
        doThrow(new ProblemException(VaultProblem.LOCKED)).when(pages.reports).prepare(any());

        UI.getCurrent().navigate(ReportsView.class);

        assertThat(Pages.text(_get(WorkspaceReports.class))).contains("key");
        _assertNone(ReportGrid.class);
    }

    @Test
    void showsEveryAnswerAsTextAndNothingElse() {
        Pages pages = open(true);
        show(pages, ReportState.SUBMITTED, "<script>alert(1)</script> مرحبا 🌂");

        assertThat(Pages.heading()).isEqualTo("Report K7QM-4TRD");
        UserText told =
                _get(UserText.class, spec -> spec.withText("<script>alert(1)</script> مرحبا 🌂"));
        assertThat(told.getElement().getAttribute("dir")).isEqualTo("auto");
        assertThat(Pages.text(_get(ReportView.class)))
                .contains("Theft", "Kenya", "March 2026", "Received in November 2026");
    }

    @Test
    void aCoordinatorReviewsAndReturnsWithAQuestion() {
        Pages pages = open(true);
        show(pages, ReportState.SUBMITTED, "told");

        Pages.press("review-report");
        verify(pages.reports).review(ID, 7);

        doThrow(
                        new InvalidReportException(
                                List.of(
                                        new FieldProblem(
                                                "comment", "report.field.comment-needed"))))
                .when(pages.reports)
                .returnWithComment(ID, "", 7);
        Pages.press("return-report");
        Pages.press("return-send");
        TextArea comment = Pages.byId(TextArea.class, "return-comment");
        assertThat(comment.isInvalid()).isTrue();
        Pages.enter(comment, "Which month?");
        Pages.press("return-send");
        verify(pages.reports).returnWithComment(ID, "Which month?", 7);
    }

    @Test
    void coordinatorsKeepNotes() {
        Pages pages = open(true);
        show(pages, ReportState.REVIEWED, "told");

        Pages.enter(Pages.byId(TextArea.class, "notes-text"), "call again");
        Pages.press("notes-save");

        verify(pages.reports).saveNotes(ID, new CoordinatorNotes("call again", ""), 7);
    }

    @Test
    void anAuthorMendsWhatCameBackAndDecidesNothing() {
        Pages pages = open(false);
        show(pages, ReportState.RETURNED, "told");

        assertThat(_find(Button.class))
                .extracting(button -> button.getId().orElse(""))
                .contains("edit-report")
                .doesNotContain("review-report", "close-report", "return-report", "notes-save");
    }

    @Test
    void aCoordinatorDestroysOnceSheHasSaidWhy() {
        Pages pages = open(true);
        show(pages, ReportState.CLOSED, "told");
        when(pages.destruction.backupDays()).thenReturn(30);
        Pages.press("destroy-report");
        assertThat(Pages.text(_get(DestroyDialog.class))).contains("30 days", "Nobody can bring");
        Pages.press("destroy-confirm");
        verify(pages.destruction, never()).destroy(any(), any(), anyInt());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<DestructionReason> reason = _get(RadioButtonGroup.class);
        assertThat(reason.isInvalid()).isTrue();
        Pages.enter(reason, DestructionReason.DANGER);
        Pages.press("destroy-confirm");
        verify(pages.destruction).destroy(ID, DestructionReason.DANGER, 7);
    }

    @Test
    void destroyedReportsTellWhenTheLastBackupExpires() {
        Pages pages = open(false);
        when(pages.destruction.backupDays()).thenReturn(30);
        when(pages.destruction.all())
                .thenReturn(
                        List.of(
                                new DestroyedReport(
                                        ID,
                                        Optional.of(CODE),
                                        LocalDate.of(2026, 11, 2),
                                        LocalDate.of(2026, 12, 2),
                                        false,
                                        true,
                                        Optional.empty())));
        UI.getCurrent().navigate(DestroyedView.class);
        assertThat(Pages.text(_get(DestroyedView.class)))
                .contains(
                        "K7QM-4TRD",
                        "Content destroyed in November 2026; counted as done on December 2, 2026,",
                        "May still be counted");
        _click(_get(Button.class, spec -> spec.withText("Withdraw consent")));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        verify(pages.destruction).withdraw(ID);
    }

    @Test
    void whatIsNotHersIsNotFound() {
        Pages pages = open(false);
        when(pages.reports.byCaseCode(any())).thenReturn(Optional.empty());

        for (String wrong : List.of("K7QM-4TRD", "what-she-said")) {
            UI.getCurrent().navigate("reports/" + wrong);
            _assertNone(ReportView.class);
        }
    }

    private Pages open(boolean coordinator) {
        Pages pages = Pages.open(coordinator);
        opened = pages;
        return pages;
    }

    @SuppressWarnings("unchecked")
    private static Select<CodedField> sort() {
        return Pages.byId(Select.class, "report-sort");
    }

    private static void show(Pages pages, ReportState state, String narrative) {
        ReportContent content =
                ReportContent.empty()
                        .withViolations(List.of(new Violation("violence.theft", List.of())))
                        .withPlace(new Place("KE", null))
                        .withWhen(When.month(2026, 3))
                        .withNarrative(narrative);
        TimelineStep sent = new TimelineStep(ReportState.SUBMITTED, MONTH, AccountId.random(), "");
        when(pages.reports.byCaseCode(CODE)).thenReturn(Optional.of(ID));
        when(pages.reports.open(ID))
                .thenReturn(
                        new ReportDetail(
                                ID,
                                CODE,
                                state,
                                7,
                                MONTH,
                                AccountId.random(),
                                content,
                                List.of(sent),
                                List.of(),
                                Optional.of(CoordinatorNotes.EMPTY)));
        UI.getCurrent().navigate("reports/" + CODE);
    }

    private static ReportLine line() {
        return new ReportLine(
                ID,
                CODE,
                ReportState.SUBMITTED,
                7,
                MONTH,
                List.of("violence.theft"),
                List.of("police"),
                new Place("KE", null),
                When.month(2026, 3),
                "street",
                "25-34");
    }
}
