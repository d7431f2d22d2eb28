package org.parasol.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Why a report came back to its author. */
class ReturnedNotice extends Section {

    ReturnedNotice(String comment) {
        setId("returned-comment");
        addClassName("caution");
        add(new H2(getTranslation("report.form.returned")), new UserText(comment));
    }
}
