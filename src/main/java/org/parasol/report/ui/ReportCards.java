package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;

/** Reports or drafts as cards of three lines, each of them one link. */
class ReportCards extends UnorderedList {

    ReportCards() {
        addClassName("report-cards");
    }

    /** A card that leads to a report. */
    void addReport(String code, String second, String third, Component state) {
        RouterLink link = new RouterLink();
        link.setRoute(ReportView.class, new RouteParameters(Map.of("code", code)));
        link.setId("report-" + code);
        fill(link, code, second, third, state);
    }

    /** A card that leads to a draft. */
    void addDraft(String id, String first, String second, String third, Component state) {
        RouterLink link = new RouterLink();
        link.setRoute(
                FormView.class,
                new RouteParameters(Map.of("draft", id, "step", StepName.WHAT.key())));
        link.setId("draft-" + id);
        fill(link, first, second, third, state);
    }

    private void fill(RouterLink link, String first, String second, String third, Component state) {
        Span head = new Span(new Span(first), state);
        head.addClassName("card-head");
        Span middle = new Span(second);
        middle.addClassName("card-middle");
        Span last = new Span(third);
        last.addClassName("quiet");
        link.add(head, middle, last);
        add(new ListItem(link));
    }
}
