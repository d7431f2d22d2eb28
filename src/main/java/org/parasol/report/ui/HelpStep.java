package org.parasol.report.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parasol.codebook.CodeList;
import org.parasol.report.Need;
import org.parasol.report.ReportContent;

/** Which help the person wants, and what came of each. */
class HelpStep extends FormStep {

    private final Div outcomes = new Div();

    HelpStep(Editing editing, FormContext context) {
        super(StepName.HELP, editing, context);
        CheckboxGroup<String> needs =
                field("needs", choices.checks(CodeList.NEED, getTranslation("report.help.needs")));
        outcomes.addClassName("stack");
        binder().forField(needs)
                .bind(
                        draft ->
                                draft.content().needs().stream()
                                        .map(Need::need)
                                        .collect(Collectors.toSet()),
                        (draft, chosen) -> draft.change(content -> withNeeds(content, chosen)));
        bound();
        needs.addValueChangeListener(event -> showOutcomes());
        showOutcomes();
        add(needs, outcomes);
    }

    private ReportContent withNeeds(ReportContent content, Set<String> chosen) {
        Map<String, String> before = new HashMap<>();
        content.needs().forEach(need -> before.put(need.need(), need.outcome()));
        return content.withNeeds(
                choices.codes(CodeList.NEED).stream()
                        .filter(chosen::contains)
                        .map(code -> new Need(code, before.getOrDefault(code, "")))
                        .toList());
    }

    private void showOutcomes() {
        outcomes.removeAll();
        List<Need> needs = editing.content().needs();
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            String label = choices.label(CodeList.NEED, need.need());
            Select<String> outcome =
                    field(
                            "needs[%d].outcome".formatted(i),
                            choices.select(
                                    CodeList.REFERRAL_OUTCOME,
                                    getTranslation("report.help.outcome", label)));
            outcome.setValue(Codes.orNull(need.outcome()));
            outcome.addValueChangeListener(
                    event -> setOutcome(need.need(), Codes.orEmpty(event.getValue())));
            outcomes.add(outcome);
        }
    }

    private void setOutcome(String code, String outcome) {
        editing.change(
                content ->
                        content.withNeeds(
                                content.needs().stream()
                                        .map(
                                                need ->
                                                        need.need().equals(code)
                                                                ? new Need(code, outcome)
                                                                : need)
                                        .toList()));
    }
}
