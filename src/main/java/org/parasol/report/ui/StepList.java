package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.parasol.report.ReportContent;

/**
 * The steps with what is answered on them; any of them can be jumped to. On a phone it folds to one
 * line that says where one is.
 */
class StepList extends Nav {

    private final Button fold = new Button();
    private final Map<StepName, Button> buttons = new EnumMap<>(StepName.class);

    StepList(Consumer<StepName> jump) {
        setId("steps");
        addClassName("step-list");
        setAriaLabel(getTranslation("report.form.steps"));
        fold.setId("steps-fold");
        fold.addClassName("steps-fold");
        fold.addThemeVariants(ButtonVariant.TERTIARY);
        fold.addClickListener(event -> unfold(!hasClassName("unfolded")));
        OrderedList list = new OrderedList();
        for (StepName step : StepName.ORDER) {
            Button button = new Button(getTranslation(step.nameKey()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setId("go-" + step.key());
            button.addClickListener(event -> jump.accept(step));
            buttons.put(step, button);
            list.add(new ListItem(button));
        }
        add(fold, list);
        unfold(false);
    }

    /** Shows where one is, what is answered, and which steps need a look. */
    void show(StepName current, ReportContent content, Set<StepName> problems) {
        String name = getTranslation(current.nameKey());
        int count = StepName.ORDER.size();
        fold.setText(getTranslation("report.form.step-of", current.position(), count));
        unfold(false);
        buttons.forEach(
                (step, button) -> {
                    boolean here = step == current;
                    String state = stateKey(step, content, problems);
                    button.setSuffixComponent(new Span(mark(state)));
                    String words = getTranslation(step.nameKey());
                    if (step != StepName.SEND) {
                        words += ", " + getTranslation(state);
                    }
                    button.setAriaLabel(words);
                    button.getElement().setAttribute("data-state", state);
                    if (here) {
                        button.getElement().setAttribute("aria-current", "step");
                    } else {
                        button.getElement().removeAttribute("aria-current");
                    }
                });
        fold.setAriaLabel(fold.getText() + ": " + name);
    }

    private static String stateKey(StepName step, ReportContent content, Set<StepName> problems) {
        if (problems.contains(step)) {
            return "report.form.problem";
        }
        return step.answered(content) ? "report.form.done" : "report.form.empty";
    }

    /** Not by colour alone. */
    private static String mark(String stateKey) {
        return switch (stateKey) {
            case "report.form.problem" -> "!";
            case "report.form.done" -> "✓";
            default -> "";
        };
    }

    private void unfold(boolean open) {
        setClassName("unfolded", open);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
