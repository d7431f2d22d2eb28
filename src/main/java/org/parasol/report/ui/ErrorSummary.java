package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.parasol.report.FieldProblem;

/** What stands against sending, each with a link to its field. Takes the focus when it appears. */
class ErrorSummary extends Div {

    ErrorSummary(List<FieldProblem> problems, Consumer<FieldProblem> go) {
        setId("error-summary");
        addClassNames("error-note", "error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        for (FieldProblem problem : problems) {
            String place = getTranslation(placeKey(problem.field()));
            String text = getTranslation(problem.textKey(), problem.arguments().toArray());
            Button link = new Button(place + ": " + text);
            link.addThemeVariants(ButtonVariant.TERTIARY);
            link.setId("error-" + FormStep.fieldId(problem.field()));
            link.addClickListener(event -> go.accept(problem));
            list.add(new ListItem(link));
        }
        add(
                new H2(getTranslation("report.errors.title", problems.size())),
                new Paragraph(getTranslation("report.errors.text")),
                list);
    }

    /** The question it is about where a step asks several; otherwise the step. */
    private static String placeKey(String path) {
        return switch (path) {
            case "place.country" -> "report.where.country";
            case "when.precision" -> "report.where.precision";
            case "when.year" -> "report.where.year";
            case "when.number" -> "report.coded.month";
            case "setting" -> "report.where.setting";
            default -> StepName.ofField(path).nameKey();
        };
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
