package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.parasol.base.Texts;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.DraftRecord;
import org.parasol.report.Drafts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What waits for its author: reports that came back with a question, and drafts. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnDraftsToday implements TodayCard {

    private final AuthenticationContext authentication;
    private final Drafts drafts;
    private final Texts texts;
    private final Codebook codebook;
    private final Regions regions;
    private List<DraftRecord> open = List.of();

    OwnDraftsToday(
            AuthenticationContext authentication,
            Drafts drafts,
            Texts texts,
            Codebook codebook,
            Regions regions) {
        this.authentication = authentication;
        this.drafts = drafts;
        this.texts = texts;
        this.codebook = codebook;
        this.regions = regions;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean shown() {
        if (authentication.hasAnyRole("OUTREACH_WORKER", "COORDINATOR")) {
            open = drafts.mine();
        }
        return !open.isEmpty();
    }

    @Override
    public Component content() {
        FieldLabels labels = new FieldLabels(texts, UI.getCurrent().getLocale(), codebook, regions);
        DraftCards cards = new DraftCards(labels);
        Div both = new Div();
        both.addClassName("stack");
        List<DraftRecord> returned =
                open.stream().filter(draft -> draft.returned().isPresent()).toList();
        List<DraftRecord> own = open.stream().filter(draft -> draft.returned().isEmpty()).toList();
        if (!returned.isEmpty()) {
            Card card = new Card("report.today.returned.title", returned.size());
            card.setId("today-returned");
            card.add(cards.brief(returned));
            both.add(card);
        }
        if (!own.isEmpty()) {
            Card card = new Card("report.today.drafts.title", own.size());
            card.setId("today-drafts");
            card.add(cards.brief(own));
            both.add(card);
        }
        return both;
    }
}
