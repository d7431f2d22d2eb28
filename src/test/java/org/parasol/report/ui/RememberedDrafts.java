package org.parasol.report.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.CaseCode;
import org.parasol.report.DraftRecord;
import org.parasol.report.DraftView;
import org.parasol.report.Drafts;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportProblem;
import org.parasol.report.SavedAt;
import org.parasol.report.Violation;

/** Drafts that keep what they are given, and fail where a test tells them to. */
final class RememberedDrafts {

    static final CaseCode CODE = new CaseCode("K7QM-4TRD");

    private record Kept(ReportContent content, int version) {}

    private final Map<ReportId, Kept> kept = new LinkedHashMap<>();
    final List<FieldProblem> againstSending = new ArrayList<>();
    @Nullable RuntimeException failSaving;
    int saves;
    @Nullable String question;

    ReportId with(ReportContent content) {
        ReportId id = ReportId.random();
        kept.put(id, new Kept(content, 1));
        return id;
    }

    int count() {
        return kept.size();
    }

    ReportContent content(ReportId id) {
        return Objects.requireNonNull(kept.get(id)).content();
    }

    /** The content of the one draft there is. */
    ReportContent only() {
        return kept.values().iterator().next().content();
    }

    ReportId newest() {
        return List.copyOf(kept.keySet()).getLast();
    }

    /** Somebody else saves. */
    void saveElsewhere(ReportId id, ReportContent content) {
        kept.put(id, new Kept(content, Objects.requireNonNull(kept.get(id)).version() + 1));
    }

    Drafts drafts() {
        Drafts drafts = mock(Drafts.class);
        when(drafts.start()).thenAnswer(call -> with(ReportContent.empty()));
        when(drafts.open(any())).thenAnswer(call -> open(call.getArgument(0)));
        when(drafts.save(any(), any(), anyInt()))
                .thenAnswer(
                        call ->
                                save(
                                        call.getArgument(0),
                                        call.getArgument(1),
                                        call.getArgument(2)));
        when(drafts.submit(any(), any(), anyInt())).thenAnswer(call -> submit(call.getArgument(0)));
        when(drafts.mine()).thenAnswer(call -> mine());
        return drafts;
    }

    private DraftView open(ReportId id) {
        Kept found = kept.get(id);
        if (found == null) {
            throw new ProblemException(ReportProblem.NOT_FOUND);
        }
        return new DraftView(
                id,
                found.content(),
                found.version(),
                Optional.ofNullable(question).map(text -> new DraftView.Returned(CODE, text)));
    }

    private SavedAt save(ReportId id, ReportContent content, int basedOn) {
        if (failSaving != null) {
            throw failSaving;
        }
        if (Objects.requireNonNull(kept.get(id)).version() != basedOn) {
            throw new ProblemException(ReportProblem.EDITED_ELSEWHERE);
        }
        saves++;
        kept.put(id, new Kept(content, basedOn + 1));
        return new SavedAt(basedOn + 1, Pages.NOW);
    }

    private CaseCode submit(ReportId id) {
        if (!againstSending.isEmpty()) {
            throw new InvalidReportException(againstSending);
        }
        kept.remove(id);
        return CODE;
    }

    private List<DraftRecord> mine() {
        return kept.entrySet().stream()
                .map(
                        entry ->
                                new DraftRecord(
                                        entry.getKey(),
                                        entry.getValue().version(),
                                        entry.getValue().content().violations().stream()
                                                .map(Violation::code)
                                                .toList(),
                                        entry.getValue().content().place().country(),
                                        Optional.of(Pages.NOW),
                                        Optional.ofNullable(question).map(text -> CODE)))
                .toList();
    }
}
