package org.parasol.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import org.parasol.access.Sessions;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.PostForm;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame of every page for people who are signed in: a bar at the top, places at the side, on
 * phones at the bottom. The places are the views that carry {@code @Menu} and that this person may
 * enter; their title is the key of a text.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient Sessions sessions;
    private final Div content = new Div();

    MainLayout(Sessions sessions, @Value("${parasol.demo:false}") boolean demonstration) {
        this.sessions = sessions;
        addClassName("shell");
        content.addClassName("shell-content");
        content.setId("content");
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, topBar());
        if (demonstration) {
            add(demonstrationNote());
        }
        add(places(), content);
    }

    private Component topBar() {
        Header bar = new Header();
        bar.addClassName("top-bar");
        Span name = new Span("Parasol");
        name.addClassName("brand");
        RouterLink home = new RouterLink("", TodayView.class);
        home.add(new UmbrellaMark(), name);
        home.addClassName("home-link");
        Anchor account = new Anchor("account", getTranslation("shell.account"));
        account.setId("account-link");
        PostForm signOut = new PostForm("/sign-out");
        NativeButton button = new NativeButton(getTranslation("shell.sign-out"));
        button.setId("sign-out");
        button.getElement().setAttribute("type", "submit");
        button.addClassName("link-button");
        signOut.add(button);
        signOut.addClassName("sign-out");
        Div end =
                new Div(
                        new LanguageSwitch(),
                        account,
                        new LockButton(sessions),
                        signOut,
                        new QuickExit());
        end.addClassName("top-bar-end");
        bar.add(home, end);
        return bar;
    }

    private Component demonstrationNote() {
        Aside note = new Aside(new Text(getTranslation("shell.demonstration")));
        note.addClassName("demonstration");
        return note;
    }

    private Component places() {
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            list.add(new ListItem(place(entry)));
        }
        Nav nav = new Nav(list);
        nav.addClassName("places");
        nav.setAriaLabel(getTranslation("shell.places"));
        return nav;
    }

    private Component place(MenuEntry entry) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.setText(getTranslation(entry.title()));
        link.setHighlightCondition(
                entry.path().isEmpty() || "/".equals(entry.path())
                        ? HighlightConditions.sameLocation()
                        : HighlightConditions.locationPrefix());
        link.setHighlightAction(
                (target, highlight) -> {
                    if (highlight) {
                        target.getElement().setAttribute("aria-current", "page");
                    } else {
                        target.getElement().removeAttribute("aria-current");
                    }
                });
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!event.isRefreshEvent()) {
            content.getElement()
                    .executeJs(
                            "const h = this.querySelector('h1'); if (h) h.focus({preventScroll: true});");
        }
    }
}
