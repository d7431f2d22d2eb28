package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.parasol.report.DraftRecord;
import org.parasol.report.ReportState;

/** Makes cards of drafts: what happened so far, where, and when they were last saved. */
final class DraftCards {

    private final FieldLabels labels;
    private final Clock clock;

    DraftCards(FieldLabels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    ReportCards of(List<DraftRecord> drafts) {
        ReportCards cards = new ReportCards();
        drafts.forEach(draft -> add(cards, draft));
        return cards;
    }

    private void add(ReportCards cards, DraftRecord draft) {
        UI ui = UI.getCurrent();
        String what =
                draft.violations().isEmpty()
                        ? ui.getTranslation("report.list.draft.untitled")
                        : labels.violations(draft.violations());
        String name =
                draft.returned()
                        .map(Object::toString)
                        .orElseGet(() -> ui.getTranslation("report.state.draft"));
        SavedAgo saved = new SavedAgo();
        saved.addClassName("quiet");
        saved.saved(Duration.between(draft.savedAt(), clock.instant()));
        cards.addDraft(
                draft.id().value().toString(),
                name,
                what,
                labels.country(draft.country()),
                draft.returned().isPresent() ? new StateBadge(ReportState.RETURNED) : saved);
    }
}
