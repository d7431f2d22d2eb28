package org.parasol.report.ui;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Something a person typed, shown as text and nothing else, with its line breaks, in the direction
 * of its own script.
 */
class UserText extends Paragraph {

    UserText(String typed) {
        setText(typed);
        getElement().setAttribute("dir", "auto");
        addClassName("user-text");
    }
}
