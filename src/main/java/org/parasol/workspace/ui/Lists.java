package org.parasol.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Lists that are rows on a desktop and cards on a phone. */
final class Lists {

    private Lists() {}

    /** One entry for each thing. */
    static <T> UnorderedList of(List<T> things, Function<T, ListItem> entry) {
        UnorderedList list = new UnorderedList();
        list.addClassName("entries");
        things.forEach(thing -> list.add(entry.apply(thing)));
        return list;
    }

    /** A name in bold, details below it, actions at the end. */
    static ListItem entry(String name, List<String> details, Component... actions) {
        Span title = new Span(name);
        title.addClassName("entry-name");
        Div text = new Div(title);
        text.addClassName("entry-text");
        for (String detail : details) {
            Div line = new Div(detail);
            line.addClassName("entry-detail");
            text.add(line);
        }
        Div end = new Div(actions);
        end.addClassName("entry-actions");
        return new ListItem(text, end);
    }
}
