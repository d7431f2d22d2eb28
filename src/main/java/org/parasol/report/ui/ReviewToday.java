package org.parasol.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.Set;
import org.parasol.base.ui.TodayCard;
import org.parasol.report.CodedField;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportState;
import org.parasol.report.Reports;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** How many reports wait for a coordinator. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ReviewToday implements TodayCard {

    private static final ReportFilter TO_REVIEW =
            new ReportFilter(Map.of(CodedField.STATE, Set.of(ReportState.SUBMITTED.key())));

    private final AuthenticationContext authentication;
    private final Reports reports;

    ReviewToday(AuthenticationContext authentication, Reports reports) {
        this.authentication = authentication;
        this.reports = reports;
    }

    @Override
    public int order() {
        return 102;
    }

    @Override
    public boolean shown() {
        return authentication.hasRole("COORDINATOR");
    }

    @Override
    public Component content() {
        return new ReviewCard(reports);
    }

    /** Counts once the index is open, which may take seconds the first time. */
    private static final class ReviewCard extends Section {

        private final transient Reports reports;

        ReviewCard(Reports reports) {
            this.reports = reports;
            setId("today-review");
            addClassName("card");
        }

        @Override
        protected void onAttach(AttachEvent event) {
            if (event.isInitialAttach()) {
                IndexOpening opening = new IndexOpening(reports);
                add(opening);
                UI ui = event.getUI();
                opening.open(
                        ui,
                        failure -> {
                            remove(opening);
                            if (failure == null) {
                                show(reports.count(TO_REVIEW));
                            } else {
                                showFailure(failure);
                            }
                        });
            }
        }

        private void show(int waiting) {
            add(new H2(getTranslation("report.today.review.title", waiting)));
            if (waiting == 0) {
                add(new Paragraph(getTranslation("report.today.review.none")));
                return;
            }
            RouterLink link =
                    new RouterLink(getTranslation("report.today.review.open"), ReportsView.class);
            link.setId("to-review");
            link.setQueryParameters(
                    QueryParameters.of(CodedField.STATE.key(), ReportState.SUBMITTED.key()));
            add(link);
        }

        private void showFailure(Throwable failure) {
            String key = IndexOpening.textKey(failure);
            add(new H2(getTranslation("report.list.title")), new Paragraph(getTranslation(key)));
        }
    }
}
