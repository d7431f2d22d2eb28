package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.parasol.base.ui.Sign;
import org.parasol.codebook.CodeList;
import org.parasol.report.Perpetrator;
import org.parasol.report.Violation;

/** Who did it, violation by violation: kinds of people, never a person. */
class WhoStep extends FormStep {

    private static final Perpetrator NOBODY = new Perpetrator("", "", "");

    private final List<Rows> all = new ArrayList<>();

    WhoStep(Editing editing, FormContext context) {
        super(StepName.WHO, editing, context);
        List<Violation> violations = editing.content().violations();
        if (violations.isEmpty()) {
            add(new Paragraph(getTranslation("report.who.none")));
        }
        for (int i = 0; i < violations.size(); i++) {
            Rows rows = new Rows(i, violations.get(i));
            all.add(rows);
            add(rows);
        }
    }

    private void changed() {
        editing.change(
                content -> {
                    List<Violation> next = new ArrayList<>();
                    for (int i = 0; i < content.violations().size(); i++) {
                        next.add(
                                new Violation(
                                        content.violations().get(i).code(), all.get(i).value()));
                    }
                    return content.withViolations(next);
                });
    }

    /** Those who are said to have done one violation. */
    private final class Rows extends Div {

        private final int index;
        private final List<PerpetratorFields> rows = new ArrayList<>();
        private final Div list = new Div();
        private final Button more;
        private List<Perpetrator> shown;

        Rows(int index, Violation violation) {
            this.index = index;
            this.shown = violation.perpetrators();
            String label = choices.label(CodeList.VIOLATION, violation.code());
            H2 title = new H2(label);
            title.setId("who-title-" + index);
            addClassName("who");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-labelledby", "who-title-" + index);
            more = new Button(Sign.plus(), event -> addRow());
            more.setId("who-add-" + index);
            add(title, list, more);
            if (index > 0) {
                add(same());
            }
            show(shown.isEmpty() ? List.of(NOBODY) : shown);
        }

        private Button same() {
            String first =
                    choices.label(
                            CodeList.VIOLATION, editing.content().violations().getFirst().code());
            Button same = new Button(getTranslation("report.who.same", first));
            same.setId("who-same-" + index);
            same.addClickListener(
                    event -> {
                        List<Perpetrator> others = all.getFirst().value();
                        show(others.isEmpty() ? List.of(NOBODY) : others);
                        changed();
                    });
            return same;
        }

        private void show(List<Perpetrator> perpetrators) {
            shown = perpetrators;
            list.removeAll();
            rows.clear();
            for (int i = 0; i < perpetrators.size(); i++) {
                rows.add(row(i, perpetrators.get(i)));
            }
            rows.forEach(list::add);
            more.setText(
                    getTranslation(
                            perpetrators.isEmpty() ? "report.who.add" : "report.who.add-another"));
        }

        private PerpetratorFields row(int place, Perpetrator perpetrator) {
            String path = "violations[%d].perpetrators[%d].".formatted(index, place);
            return new PerpetratorFields(
                    choices,
                    perpetrator,
                    (name, component) -> field(path + name, component),
                    WhoStep.this::changed,
                    () -> removeRow(place));
        }

        private void addRow() {
            List<Perpetrator> next = new ArrayList<>(current());
            next.add(NOBODY);
            show(next);
            rows.getLast().focus();
        }

        private void removeRow(int place) {
            List<Perpetrator> next = new ArrayList<>(current());
            next.remove(place);
            show(next);
            changed();
            more.focus();
        }

        private List<Perpetrator> current() {
            return rows.stream().map(PerpetratorFields::value).toList();
        }

        /** What is kept: rows in which nobody has been chosen are left out. */
        private List<Perpetrator> value() {
            return current().stream().filter(row -> !row.category().isEmpty()).toList();
        }
    }
}
