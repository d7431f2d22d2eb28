package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The way to a new report, for everybody who writes reports. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NewReportToday implements TodayCard {

    private final AuthenticationContext authentication;

    NewReportToday(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public boolean shown() {
        return authentication.hasAnyRole("OUTREACH_WORKER", "COORDINATOR");
    }

    @Override
    public Component content() {
        UI ui = UI.getCurrent();
        Card card = new Card("report.today.new.title");
        card.setId("today-new");
        // A plain link: the first page loads no component of this room.
        RouterLink start =
                new RouterLink(ui.getTranslation("report.list.new"), NewReportView.class);
        start.setId("new-report");
        start.addClassNames("primary-button", "primary-link");
        card.add(new Paragraph(ui.getTranslation("report.today.new.text")), start);
        return card;
    }
}
