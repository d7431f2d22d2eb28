package org.parasol.audit.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.parasol.audit.LogBook;
import org.parasol.audit.LogKind;
import org.parasol.base.Texts;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Page;

/** Who did what: an admin sees her workspace's log, an operator the platform's. */
@Route("log")
@RolesAllowed({"WORKSPACE_ADMIN", "OPERATOR"})
@Menu(title = "audit.title", order = 50)
class LogView extends Page implements BeforeEnterObserver {

    private static final String KIND = "kind";

    private final transient LogBook book;
    private final transient Texts texts;
    private final boolean ofWorkspace;
    private final Card card = new Card("audit.entries");
    private LogKind kind = LogKind.ALL;

    LogView(LogBook book, Texts texts, AuthenticationContext authentication) {
        super("audit.title");
        this.book = book;
        this.texts = texts;
        this.ofWorkspace = authentication.hasRole("WORKSPACE_ADMIN");
        addIntroduction(ofWorkspace ? "audit.introduction" : "audit.introduction.platform");
        CheckCard check = new CheckCard(book, ofWorkspace);
        if (ofWorkspace) {
            RouterLink heads = new RouterLink(getTranslation("audit.heads.go"), LogHeadsView.class);
            heads.setId("log-heads");
            check.add(heads);
        }
        add(check, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(KIND)
                        .flatMap(LogKind::of)
                        .filter(this::isOffered)
                        .orElse(LogKind.ALL);
        card.getChildren().skip(1).toList().forEach(card::remove);
        card.add(kinds(), new LogList(book, texts, kind, Moments.zone()));
    }

    private Nav kinds() {
        Nav nav = new Nav();
        nav.addClassNames("tabs", "log-kinds");
        nav.setAriaLabel(getTranslation("audit.kinds"));
        for (LogKind each : LogKind.values()) {
            if (isOffered(each)) {
                nav.add(link(each));
            }
        }
        return nav;
    }

    private RouterLink link(LogKind target) {
        RouterLink link =
                new RouterLink(getTranslation("audit.kind." + target.key()), LogView.class);
        link.setId("kind-" + target.key());
        link.setQueryParameters(
                target == LogKind.ALL
                        ? QueryParameters.empty()
                        : QueryParameters.simple(Map.of(KIND, target.key())));
        if (target == kind) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** The platform has no reports. */
    private boolean isOffered(LogKind each) {
        return ofWorkspace || (each != LogKind.REPORTS && each != LogKind.SETTINGS);
    }
}
