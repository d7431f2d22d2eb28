package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;

/**
 * Whether what stands on the page is stored. Always visible; read out only when the answer changes,
 * not every second.
 */
class SavedStatus extends Div {

    private final Clock clock;
    private final SavedAgo ago = new SavedAgo();
    private final Span announced = new Span();
    private final Button retry;

    SavedStatus(Clock clock, Runnable again) {
        this.clock = clock;
        setId("saved-status");
        addClassName("saved-status");
        announced.addClassName("for-screen-readers");
        announced.getElement().setAttribute("role", "status");
        retry = new Button(getTranslation("report.form.retry"), event -> again.run());
        retry.setId("save-retry");
        retry.addThemeVariants(ButtonVariant.SMALL);
        add(ago, retry, announced);
    }

    void show(Editing.State state) {
        String problem = problem(state);
        setClassName("unsaved", !problem.isEmpty());
        retry.setVisible(state instanceof Editing.State.Unreachable);
        if (!problem.isEmpty()) {
            ago.says(problem);
            announced.setText(problem);
            return;
        }
        if (state instanceof Editing.State.Saved saved) {
            ago.saved(Duration.between(saved.at(), clock.instant()));
        } else {
            ago.says(getTranslation("report.form.saved.all"));
        }
        announced.setText(getTranslation("report.form.saved.all"));
    }

    /** Why it is not stored; empty where it is. */
    private String problem(Editing.State state) {
        return switch (state) {
            case Editing.State.Opened opened -> "";
            case Editing.State.Saved saved -> "";
            case Editing.State.Unreachable unreachable ->
                    getTranslation("report.form.unsaved.database");
            case Editing.State.ChangedElsewhere elsewhere -> getTranslation("report.form.unsaved");
            case Editing.State.Refused refused ->
                    getTranslation(
                            "report.form.unsaved.problem",
                            getTranslation(refused.textKey(), refused.arguments().toArray()));
        };
    }
}
