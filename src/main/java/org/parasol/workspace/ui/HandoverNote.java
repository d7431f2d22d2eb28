package org.parasol.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.parasol.base.Languages;

/**
 * What a workspace's first admin must know before she opens her link, in all five languages at
 * once: the operator may share none of hers.
 */
final class HandoverNote extends Div {

    HandoverNote() {
        addClassName("handover");
        for (Locale language : Languages.ALL) {
            Section part = new Section();
            part.getElement().setAttribute("lang", language.toLanguageTag());
            part.add(
                    new H3(getTranslation(language, "workspace.handover.title")),
                    new Paragraph(getTranslation(language, "workspace.handover.open")),
                    new Paragraph(getTranslation(language, "workspace.handover.code")));
            Paragraph stop = new Paragraph(getTranslation(language, "workspace.handover.stop"));
            stop.addClassName("warning");
            part.add(stop);
            add(part);
        }
    }
}
