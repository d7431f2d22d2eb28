package org.parasol.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.parasol.access.OwnEvents;
import org.parasol.audit.AuditEntry;
import org.parasol.base.ui.Card;

/** What happened to one's own account lately. */
final class OwnEventsCard extends Card {

    private static final int SHOWN = 12;

    OwnEventsCard(OwnEvents events) {
        super("access.events");
        setId("own-events");
        add(new Paragraph(getTranslation("access.events.text")));
        DateTimeFormatter time =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (AuditEntry entry : events.newest(SHOWN)) {
            String when =
                    getTranslation(
                            "access.event.at", time.format(LocalDateTime.parse(entry.recorded())));
            ListItem item =
                    new ListItem(getTranslation("access.event." + entry.action()) + " · " + when);
            list.add(item);
        }
        add(list);
    }
}
