package org.parasol.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.parasol.facts.Contributors;
import org.parasol.statistics.Queries;
import org.parasol.statistics.QueryCount;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What researchers lately asked of the figures that a workspace's reports are part of. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class QueriesToday implements TodayCard {

    private static final int SHOWN = 5;

    private final Queries queries;

    private final Contributors contributors;

    QueriesToday(Queries queries, Contributors contributors) {
        this.contributors = contributors;
        this.queries = queries;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean shown() {
        return (CurrentUser.has(Role.WORKSPACE_ADMIN) || CurrentUser.has(Role.COORDINATOR))
                && contributors.optedIn()
                && !queries.lately().isEmpty();
    }

    @Override
    public Component content() {
        List<QueryCount> lately = queries.lately();
        Card card = new Card("statistics.queries");
        card.setId("today-queries");
        int all = lately.stream().mapToInt(QueryCount::times).sum();
        UnorderedList lines = new UnorderedList();
        lately.stream()
                .limit(SHOWN)
                .forEach(
                        query ->
                                lines.add(
                                        new ListItem(
                                                card.getTranslation(
                                                        "statistics.queries.line",
                                                        card.getTranslation(
                                                                "statistics.table."
                                                                        + query.table()),
                                                        query.times()))));
        card.add(
                new Paragraph(
                        card.getTranslation(
                                "statistics.queries.text",
                                all,
                                card.getTranslation(
                                        "statistics.band." + queries.researchers().name()))),
                lines);
        return card;
    }
}
