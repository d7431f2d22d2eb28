package org.parasol.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.Texts;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.parasol.statistics.Axis;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.ReleaseRecord;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The newest release for a researcher: what it covers, and the questions to ask of it. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ResearcherToday implements TodayCard {

    private final Figures figures;
    private final Texts texts;

    ResearcherToday(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean shown() {
        return CurrentUser.has(Role.RESEARCHER);
    }

    @Override
    public Component content() {
        Locale locale = UI.getCurrent().getLocale();
        FigureTexts words = new FigureTexts(texts, figures.labels(locale), locale);
        List<ReleaseRecord> releases = figures.releases();
        Card card = releases.isEmpty() ? none() : newest(releases.getFirst(), words);
        card.setId("today-release");
        return card;
    }

    private static Card none() {
        Card card = new Card("dashboard.menu");
        card.add(new Paragraph(card.getTranslation("dashboard.empty")));
        return card;
    }

    private Card newest(ReleaseRecord release, FigureTexts words) {
        Coverage coverage = figures.coverage(release);
        Card card = new Card("dashboard.today.title", String.valueOf(release.number()));
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.locale())
                        .format(release.date());
        card.add(
                new Paragraph(
                        words.get(
                                "dashboard.today.published",
                                day,
                                words.labels().label(Axis.QUARTER, release.lastPeriod()))),
                new Paragraph(
                        words.get(
                                "dashboard.today.covers",
                                words.figure(coverage.reports().orElse(null)),
                                CoverageNote.band(coverage.organisations(), words))),
                new H3(words.get("dashboard.today.ask")),
                questions(release, words));
        return card;
    }

    private UnorderedList questions(ReleaseRecord release, FigureTexts words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        for (Question question : figures.questions(release.number())) {
            DashboardState state = DashboardState.first(release.number(), question);
            RouterLink link = new RouterLink(words.title(state), StatisticsView.class);
            link.setQueryParameters(state.query());
            list.add(new ListItem(link));
        }
        return list;
    }
}
