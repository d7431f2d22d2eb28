package org.parasol.base.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * What every page is: a main landmark with one heading. The browser's title is always "Parasol", so
 * that neither history nor tab tells what somebody looked at.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();

    /** A page with this heading. */
    protected Page(String headingKey, Object... arguments) {
        addClassName("page");
        // Focus moves here after navigation, so that a screen reader starts at the top of the page.
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setText(getTranslation(headingKey, arguments));
        add(heading);
    }

    /** Changes the heading to a text that is already in the reader's language. */
    protected final void setHeading(String text) {
        heading.setText(text);
    }

    /** A page whose content is a list or a figure uses the full width. */
    protected final void setFullWidth() {
        addClassName("page-wide");
    }

    /** One sentence under the heading. */
    protected final Paragraph addIntroduction(String key, Object... arguments) {
        Paragraph introduction = new Paragraph(getTranslation(key, arguments));
        introduction.addClassName("introduction");
        add(introduction);
        return introduction;
    }

    @Override
    public String getPageTitle() {
        return "Parasol";
    }
}
