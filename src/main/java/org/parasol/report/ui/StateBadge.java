package org.parasol.report.ui;

import com.vaadin.flow.component.html.Span;
import org.parasol.report.ReportState;

/** Where a report stands, in words. */
class StateBadge extends Span {

    StateBadge(ReportState state) {
        setText(getTranslation("report.state." + state.key()));
        addClassNames("state", "state-" + state.key());
    }
}
