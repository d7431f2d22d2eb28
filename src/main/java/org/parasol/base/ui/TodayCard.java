package org.parasol.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Something that a room shows on the first page after sign-in. Each room offers its cards as
 * prototype-scoped beans; the page asks each for its place and whether it has anything to say.
 */
public interface TodayCard {

    /** Its place on the page: smaller stands higher; warnings stand below 100. */
    int order();

    /** Whether the signed-in person sees it now. */
    boolean shown();

    /** What it shows; asked for once, and only where {@link #shown} is true. */
    Component content();
}
