package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.parasol.base.Texts;
import org.parasol.base.ui.Page;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.report.Drafts;
import org.parasol.report.Reports;

/**
 * The reports one may see: a worker's own, and for coordinators those of the workspace. The address
 * holds filters and order, as codes.
 */
@Route("reports")
@Menu(title = "report.list.title", order = 10)
@RolesAllowed({"OUTREACH_WORKER", "COORDINATOR"})
class ReportsView extends Page implements BeforeEnterObserver {

    private final transient Drafts drafts;
    private final transient Reports reports;
    private final transient Clock clock;
    private final transient FieldLabels labels;
    private final boolean coordinator;
    private final Div body = new Div();

    ReportsView(
            Drafts drafts,
            Reports reports,
            Texts texts,
            Codebook codebook,
            Regions regions,
            Clock clock,
            AuthenticationContext authentication) {
        super("report.list.title");
        this.drafts = drafts;
        this.reports = reports;
        this.clock = clock;
        this.labels = new FieldLabels(texts, getLocale(), codebook, regions);
        this.coordinator = authentication.hasRole("COORDINATOR");
        if (coordinator) {
            setFullWidth();
        }
        RouterLink destroyed =
                new RouterLink(getTranslation("report.destroyed.title"), DestroyedView.class);
        destroyed.setId("show-destroyed");
        destroyed.addClassName("quiet");
        add(body, destroyed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FilterUrl state = FilterUrl.of(event.getLocation().getQueryParameters());
        body.removeAll();
        body.add(top(state));
        body.add(
                coordinator && !state.mine()
                        ? new WorkspaceReports(reports, labels, state, ReportsView::go)
                        : new MyReports(drafts, reports, labels, clock));
    }

    private Div top(FilterUrl state) {
        Button fresh = new Button(getTranslation("report.list.new"));
        fresh.setId("new-report");
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        fresh.addClickListener(event -> ReportNavigation.newReport());
        Div top = new Div(fresh);
        top.addClassNames("row", "list-top");
        if (coordinator) {
            Nav which =
                    new Nav(
                            which("workspace", state.showing(false), !state.mine()),
                            which("mine", state.showing(true), state.mine()));
            which.addClassName("tabs");
            which.setAriaLabel(getTranslation("report.list.tabs"));
            top.add(which);
        }
        return top;
    }

    private RouterLink which(String name, FilterUrl target, boolean here) {
        RouterLink link =
                new RouterLink(getTranslation("report.list.tab." + name), ReportsView.class);
        link.setId("show-" + name);
        link.setQueryParameters(target.query());
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static void go(FilterUrl state) {
        UI.getCurrent().navigate(ReportsView.class, state.query());
    }
}
