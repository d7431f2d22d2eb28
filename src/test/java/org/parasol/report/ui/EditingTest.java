package org.parasol.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parasol.base.ReportId;
import org.parasol.report.Drafts;
import org.parasol.report.ReportContent;
import org.springframework.dao.DataAccessResourceFailureException;

class EditingTest {

    private final RememberedDrafts remembered = new RememberedDrafts();
    private final Drafts drafts = remembered.drafts();
    private final ReportId id = remembered.with(ReportContent.empty());
    private final Editing editing = new Editing(drafts, drafts.open(id), () -> {});

    @Test
    void savesWhatChangedAndTellsWhen() {
        type("She was stopped.");

        editing.save();

        assertThat(remembered.content(id).narrative()).isEqualTo("She was stopped.");
        assertThat(editing.state()).isEqualTo(new Editing.State.Saved(Pages.NOW));
        assertThat(editing.unsaved()).isFalse();
    }

    @Test
    void doesNotSaveWhatDidNotChange() {
        type("");
        editing.save();

        assertThat(remembered.saves).isZero();
        assertThat(editing.state()).isEqualTo(new Editing.State.Opened());
    }

    @Test
    void keepsWhatWasTypedWhileTheStorageIsAwayAndSavesItAfterwards() {
        type("first");
        remembered.failSaving = new DataAccessResourceFailureException("away");
        editing.save();

        assertThat(editing.state()).isEqualTo(new Editing.State.Unreachable());
        assertThat(editing.unsaved()).isTrue();
        assertThat(editing.content().narrative()).isEqualTo("first");

        remembered.failSaving = null;
        type("first and second");
        editing.save();

        assertThat(remembered.content(id).narrative()).isEqualTo("first and second");
        assertThat(editing.unsaved()).isFalse();
    }

    @Test
    void tellsTheSecondEditorAndOverwritesNothing() {
        remembered.saveElsewhere(id, ReportContent.empty().withNarrative("theirs"));
        type("mine");

        editing.save();

        assertThat(editing.state()).isEqualTo(new Editing.State.ChangedElsewhere());
        assertThat(editing.content().narrative()).isEqualTo("mine");
        assertThat(remembered.content(id).narrative()).isEqualTo("theirs");
    }

    @Test
    void keepsTheSecondEditorsTextAsADraftOfItsOwn() {
        remembered.saveElsewhere(id, ReportContent.empty().withNarrative("theirs"));
        type("mine");
        editing.save();

        ReportId copy = editing.keepAsNew();

        assertThat(remembered.content(copy).narrative()).isEqualTo("mine");
        assertThat(remembered.content(id).narrative()).isEqualTo("theirs");
        assertThat(editing.unsaved()).isFalse();
    }

    private void type(String text) {
        editing.change(content -> content.withNarrative(text));
    }
}
