package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parasol.base.ReportId;
import org.parasol.report.CaseCode;

/** The ways to the pages of reports. Addresses hold codes and random ids, never anything typed. */
public final class ReportNavigation {

    private ReportNavigation() {}

    /** To the screens before a new report. */
    public static void newReport() {
        UI.getCurrent().navigate(NewReportView.class);
    }

    /** To the list of reports. */
    public static void reports() {
        UI.getCurrent().navigate(ReportsView.class);
    }

    /** To one report. */
    public static void report(CaseCode code) {
        UI.getCurrent()
                .navigate(ReportView.class, new RouteParameters(Map.of("code", code.value())));
    }

    /** To a draft, at its first step. */
    public static void draft(ReportId id) {
        draft(id, StepName.WHAT);
    }

    static void draft(ReportId id, StepName step) {
        UI.getCurrent()
                .navigate(
                        FormView.class,
                        new RouteParameters(
                                Map.of("draft", id.value().toString(), "step", step.key())));
    }

    static void sent(CaseCode code) {
        UI.getCurrent().navigate(SentView.class, new RouteParameters(Map.of("code", code.value())));
    }

    /** The id of the draft in an address; empty where it is none. */
    static Optional<ReportId> draftIn(RouteParameters parameters) {
        try {
            return parameters.get("draft").map(UUID::fromString).map(ReportId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The case code in an address; empty where it is none. */
    static Optional<CaseCode> codeIn(RouteParameters parameters) {
        return parameters.get("code").flatMap(CaseCode::parse);
    }
}
