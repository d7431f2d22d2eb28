package org.parasol.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.parasol.statistics.Publication;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.Releases;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The operator's newest release, and when the next can follow. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ReleasesToday implements TodayCard {

    private final Releases releases;
    private final Publication publication;
    private final Clock clock;

    ReleasesToday(Releases releases, Publication publication, Clock clock) {
        this.releases = releases;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public boolean shown() {
        return CurrentUser.has(Role.OPERATOR);
    }

    @Override
    public Component content() {
        Card card = new Card("statistics.releases");
        card.setId("today-releases");
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(UI.getCurrent().getLocale());
        List<ReleaseRecord> all = releases.all();
        if (all.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("statistics.releases.none")));
        } else {
            ReleaseRecord newest = all.getFirst();
            LocalDate next = publication.nextFrom();
            boolean now = !LocalDate.now(clock.withZone(ZoneOffset.UTC)).isBefore(next);
            card.add(
                    new Paragraph(
                            card.getTranslation(
                                    "statistics.today.newest",
                                    String.valueOf(newest.number()),
                                    day.format(newest.date()),
                                    ReleaseCard.quarter(newest.lastPeriod()))),
                    new Paragraph(
                            now
                                    ? card.getTranslation("statistics.today.now")
                                    : card.getTranslation(
                                            "statistics.today.from", day.format(next))));
        }
        card.add(new RouterLink(card.getTranslation("statistics.today.go"), ReleasesView.class));
        return card;
    }
}
