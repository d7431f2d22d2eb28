package org.parasol.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parasol.audit.LogBook;
import org.parasol.audit.LogKind;
import org.parasol.audit.LogLine;
import org.parasol.base.Texts;

/** The entries of one kind, newest first; older ones come when they are asked for. */
final class LogList extends Div {

    private static final int AT_ONCE = 50;
    private static final int SHORT_ID = 8;
    private static final String ROLES = "roles";

    private final transient LogBook book;
    private final transient Texts texts;
    private final LogKind kind;
    private final ZoneId zone;
    private final OrderedList list = new OrderedList();
    private final Button older;
    private long before = Long.MAX_VALUE;

    LogList(LogBook book, Texts texts, LogKind kind, ZoneId zone) {
        this.book = book;
        this.texts = texts;
        this.kind = kind;
        this.zone = zone;
        list.addClassNames("entries", "log-entries");
        list.setId("log-entries");
        // The marker says nothing: numbers of entries have gaps where a kind was chosen.
        list.getElement().setAttribute("role", "list");
        older = new Button(getTranslation("audit.older"), event -> more(true));
        older.setId("log-older");
        add(list, older);
        more(false);
    }

    private void more(boolean asked) {
        List<LogLine> lines = book.page(kind, before, AT_ONCE);
        if (lines.isEmpty() && before == Long.MAX_VALUE) {
            addComponentAsFirst(new Paragraph(getTranslation("audit.empty")));
        }
        List<ListItem> items = lines.stream().map(this::item).toList();
        items.forEach(list::add);
        if (!lines.isEmpty()) {
            before = lines.getLast().sequence();
        }
        older.setVisible(lines.size() == AT_ONCE);
        if (asked && !items.isEmpty()) {
            // Who reads on by keyboard goes on with the first one that came.
            items.getFirst().getElement().setAttribute("tabindex", "-1");
            items.getFirst().getElement().callJsFunction("focus");
        }
    }

    private ListItem item(LogLine line) {
        Span what = new Span(action(line.action()));
        what.addClassName("entry-name");
        Div text = new Div(what, detail(when(line), " · " + who(line)));
        text.addClassName("entry-text");
        List<String> about = new ArrayList<>();
        line.subject().ifPresent(name -> about.add(getTranslation("audit.about", name)));
        line.thing()
                .filter(thing -> kind == LogKind.REPORTS)
                .map(this::report)
                .ifPresent(about::add);
        line.details().forEach((name, value) -> about.add(detail(name, value)));
        if (!about.isEmpty()) {
            Div more = new Div(String.join(" · ", about));
            more.addClassName("entry-detail");
            text.add(more);
        }
        return new ListItem(text);
    }

    private Div detail(Element when, String who) {
        Div line = new Div();
        line.getElement().appendChild(when);
        line.add(new Span(who));
        line.addClassName("entry-detail");
        return line;
    }

    private Element when(LogLine line) {
        Element time = new Element("time");
        time.setAttribute("datetime", Moments.machine(line.recorded()));
        time.setText(Moments.text(line.recorded(), zone, getLocale()));
        return time;
    }

    private String who(LogLine line) {
        return switch (line.by()) {
            case NAMED -> line.actor().orElseThrow();
            case OPERATOR -> getTranslation("audit.by.operator");
            case AUTHOR -> getTranslation("audit.by.author");
            case CLOCK -> getTranslation("audit.by.clock");
            case NOBODY -> getTranslation("audit.by.nobody");
        };
    }

    private String action(String action) {
        String key = "audit.action." + action;
        return texts.has(key) ? getTranslation(key) : getTranslation("audit.action", action);
    }

    private String report(UUID id) {
        return getTranslation("audit.report", id.toString().substring(0, SHORT_ID));
    }

    private String detail(String name, String value) {
        String key = "audit.detail." + name;
        if (ROLES.equals(name)) {
            return Stream.of(value.split(",")).map(this::role).collect(Collectors.joining(", "));
        }
        return texts.has(key) ? getTranslation(key, value) : name + ": " + value;
    }

    /** Roles are called what the page of members calls them. */
    private String role(String code) {
        String key = "workspace.role." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.has(key) ? getTranslation(key) : code;
    }
}
