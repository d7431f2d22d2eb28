package org.parasol.report.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.CaseCode;
import org.parasol.report.DraftView;
import org.parasol.report.Drafts;
import org.parasol.report.FieldProblem;
import org.parasol.report.InvalidReportException;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportProblem;
import org.parasol.report.SavedAt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A draft while somebody works on it: what stands on the page, what of it is stored, and why not.
 * What was typed stays here whatever becomes of saving it.
 */
final class Editing {

    /** Whether what stands on the page is stored. */
    sealed interface State {

        /** All of it, as it was when the draft was opened. */
        record Opened() implements State {}

        /** All of it, committed at this moment. */
        record Saved(Instant at) implements State {}

        /** The storage does not answer; trying again can help. */
        record Unreachable() implements State {}

        /** It was refused for a reason that the person can read. */
        record Refused(String textKey, List<Object> arguments) implements State {}

        /** Another page or device saved in between; nothing was overwritten. */
        record ChangedElsewhere() implements State {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(Editing.class);

    private final Drafts drafts;
    private final Runnable changed;
    private final ReportId id;
    private ReportContent content;
    private int version;
    private boolean dirty;
    private State state = new State.Opened();
    private List<FieldProblem> problems = List.of();

    /** The runnable is called after each change; it should see to it that {@link #save} follows. */
    Editing(Drafts drafts, DraftView draft, Runnable changed) {
        this.drafts = drafts;
        this.changed = changed;
        this.id = draft.id();
        this.content = draft.content();
        this.version = draft.version();
    }

    ReportId id() {
        return id;
    }

    ReportContent content() {
        return content;
    }

    State state() {
        return state;
    }

    /** What the last saving or sending found to mend. */
    List<FieldProblem> problems() {
        return problems;
    }

    /** Whether anything on the page is not stored. */
    boolean unsaved() {
        return dirty;
    }

    void change(UnaryOperator<ReportContent> change) {
        ReportContent next = change.apply(content);
        if (!next.equals(content)) {
            content = next;
            dirty = true;
            changed.run();
        }
    }

    /** Stores what is not stored yet. Never throws for what can go wrong on the way. */
    void save() {
        if (!dirty || state instanceof State.ChangedElsewhere) {
            return;
        }
        try {
            SavedAt saved = drafts.save(id, content, version);
            version = saved.version();
            dirty = false;
            state = new State.Saved(saved.at());
        } catch (InvalidReportException e) {
            problems = e.fields();
            FieldProblem first = problems.getFirst();
            state = new State.Refused(first.textKey(), first.arguments());
        } catch (ProblemException e) {
            state = refusal(e);
        } catch (RuntimeException e) {
            // Whatever it was: the text stays on the page and is tried again. The kind of failure
            // alone is logged, its message could quote what was typed.
            LOG.error("A draft could not be saved: {}", e.getClass().getName());
            state = new State.Unreachable();
        }
    }

    /**
     * Sends the report.
     *
     * @throws InvalidReportException with what must be mended first
     * @throws ProblemException EDITED_ELSEWHERE, after which {@link #state} says so too
     */
    CaseCode submit() {
        try {
            CaseCode code = drafts.submit(id, content, version);
            dirty = false;
            return code;
        } catch (InvalidReportException e) {
            problems = e.fields();
            throw e;
        } catch (ProblemException e) {
            state = refusal(e);
            throw e;
        }
    }

    /** Keeps what stands on this page as a draft of its own, beside what was saved elsewhere. */
    ReportId keepAsNew() {
        ReportId copy = drafts.start();
        drafts.save(copy, content, drafts.open(copy).version());
        dirty = false;
        return copy;
    }

    /** Lets go of what is not stored. */
    void giveUp() {
        dirty = false;
    }

    /** Destroys the draft. */
    void discard() {
        drafts.discard(id);
        dirty = false;
    }

    private static State refusal(ProblemException e) {
        return e.problem() == ReportProblem.EDITED_ELSEWHERE
                ? new State.ChangedElsewhere()
                : new State.Refused(e.problem().key(), e.arguments());
    }
}
