package org.parasol.base.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A framed part of a page with a heading of its own. */
public class Card extends Section {

    /** A card under a heading in the reader's language. */
    public Card(String headingKey, Object... arguments) {
        addClassName("card");
        add(new H2(getTranslation(headingKey, arguments)));
    }
}
