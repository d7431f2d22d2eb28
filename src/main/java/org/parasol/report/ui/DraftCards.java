package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.parasol.report.DraftRecord;
import org.parasol.report.ReportState;

/** Makes cards of drafts: what happened so far, where, and when they were last saved. */
final class DraftCards {

    private final FieldLabels labels;

    DraftCards(FieldLabels labels) {
        this.labels = labels;
    }

    /** With the time of the last save, which needs this room's own script. */
    ReportCards of(List<DraftRecord> drafts, Clock clock) {
        ReportCards cards = new ReportCards();
        for (DraftRecord draft : drafts) {
            SavedAgo saved = new SavedAgo();
            saved.addClassName("quiet");
            draft.savedAt().ifPresent(at -> saved.saved(Duration.between(at, clock.instant())));
            add(cards, draft, saved);
        }
        return cards;
    }

    /** Without times, for the first page. */
    ReportCards brief(List<DraftRecord> drafts) {
        ReportCards cards = new ReportCards();
        drafts.forEach(draft -> add(cards, draft, new Span()));
        return cards;
    }

    private void add(ReportCards cards, DraftRecord draft, Component saved) {
        UI ui = UI.getCurrent();
        String what =
                draft.violations().isEmpty()
                        ? ui.getTranslation("report.list.draft.untitled")
                        : labels.violations(draft.violations());
        String name =
                draft.returned()
                        .map(Object::toString)
                        .orElseGet(() -> ui.getTranslation("report.state.draft"));
        cards.addDraft(
                draft.id().value().toString(),
                name,
                what,
                labels.country(draft.country()),
                draft.returned().isPresent() ? new StateBadge(ReportState.RETURNED) : saved);
    }
}
