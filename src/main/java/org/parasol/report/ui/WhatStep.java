package org.parasol.report.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parasol.report.ReportContent;
import org.parasol.report.Violation;

/** What happened: the violations of one event. */
class WhatStep extends FormStep {

    WhatStep(Editing editing, FormContext context) {
        super(StepName.WHAT, editing, context);
        ViolationPicker picker =
                field(
                        "violations",
                        new ViolationPicker(context.codebook(), context.frequent().get()));
        picker.setWidthFull();
        binder().forField(picker)
                .bind(
                        draft -> codes(draft.content()),
                        (draft, codes) -> draft.change(content -> withCodes(content, codes)));
        bound();
        add(picker);
    }

    private static List<String> codes(ReportContent content) {
        return content.violations().stream().map(Violation::code).toList();
    }

    /** Violations that stay chosen keep what has been said about who did them. */
    private static ReportContent withCodes(ReportContent content, List<String> codes) {
        Map<String, Violation> before =
                content.violations().stream()
                        .collect(
                                Collectors.toMap(
                                        Violation::code, Function.identity(), (a, b) -> a));
        return content.withViolations(
                codes.stream()
                        .map(code -> before.getOrDefault(code, new Violation(code, List.of())))
                        .toList());
    }
}
