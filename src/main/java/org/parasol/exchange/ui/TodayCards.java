package org.parasol.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.parasol.exchange.WorkspaceImport;
import org.parasol.exchange.WorkspaceLeaving;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** What people see of archives and of leaving on their first page. */
@Configuration(proxyBeanMethods = false, value = "exchangeTodayCards")
class TodayCards {

    private static final String PROTOTYPE = ConfigurableBeanFactory.SCOPE_PROTOTYPE;

    @Bean
    @Scope(PROTOTYPE)
    TodayCard askedToLeaveCard(WorkspaceLeaving leaving) {
        return new TodayCard() {
            @Override
            public int order() {
                return 12;
            }

            @Override
            public boolean shown() {
                return (has(Role.WORKSPACE_ADMIN) || has(Role.COORDINATOR))
                        && leaving.asked().isPresent();
            }

            @Override
            public Component content() {
                return new AskedCard(
                        leaving,
                        leaving.asked().orElseThrow(),
                        () -> UI.getCurrent().refreshCurrentRoute(false));
            }
        };
    }

    @Bean
    @Scope(PROTOTYPE)
    TodayCard archiveWaitingCard(WorkspaceImport imports) {
        return new TodayCard() {
            @Override
            public int order() {
                return 21;
            }

            @Override
            public boolean shown() {
                return has(Role.WORKSPACE_ADMIN) && imports.possible();
            }

            @Override
            public Component content() {
                Card card = new Card("exchange.import.title");
                card.setId("archive-waiting");
                card.add(
                        new Paragraph(card.getTranslation("exchange.import.today")),
                        new RouterLink(
                                card.getTranslation("exchange.import.go"), LeavingView.class));
                return card;
            }
        };
    }

    private static boolean has(Role role) {
        return CurrentUser.current()
                .filter(user -> user.workspace() != null)
                .filter(user -> user.roles().contains(role))
                .isPresent();
    }
}
