package org.parasol.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.OwnEvents;
import org.parasol.access.SecondFactors;
import org.parasol.access.SessionRecord;
import org.parasol.access.Sessions;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Page;
import org.parasol.base.ui.PostForm;

/** One's own account: name, roles, second factors, sessions, what happened to it, password. */
@Route("account")
@PermitAll
class AccountView extends Page {

    private final transient Accounts accounts;
    private final transient Sessions sessions;

    AccountView(Accounts accounts, Sessions sessions, SecondFactors factors, OwnEvents events) {
        super("access.account");
        this.accounts = accounts;
        this.sessions = sessions;
        add(
                who(),
                secondFactor(factors),
                openSessions(),
                new OwnEventsCard(events),
                new PasswordCard(accounts));
    }

    private Card secondFactor(SecondFactors factors) {
        Card card = new Card("access.factors");
        int own = factors.of(CurrentUser.require().account()).size();
        card.add(
                new Paragraph(getTranslation("access.factors.count", own)),
                new Anchor("account/factors", getTranslation("access.factors.change")));
        return card;
    }

    private Card who() {
        Card card = new Card("access.account.who");
        AccountRecord account = accounts.find(CurrentUser.require().account()).orElseThrow();
        String roles =
                account.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("access.role." + role.name()))
                        .collect(Collectors.joining(", "));
        card.add(
                new Paragraph(account.username()),
                new Paragraph(roles),
                new Paragraph(new Anchor("safety", getTranslation("access.account.safety"))),
                lock(),
                signOut());
        return card;
    }

    /** On a phone the bar has no room for it. */
    private NativeButton lock() {
        NativeButton button =
                new NativeButton(getTranslation("access.lock"), click -> sessions.lockMine());
        button.setId("account-lock");
        button.addClassName("link-button");
        return button;
    }

    private PostForm signOut() {
        NativeButton button = new NativeButton(getTranslation("access.sign-out"));
        button.setId("account-sign-out");
        button.addClassName("link-button");
        button.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("/sign-out");
        form.add(button);
        return form;
    }

    private Card openSessions() {
        Card card = new Card("access.sessions");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .withZone(ZoneOffset.UTC);
        for (SessionRecord session : sessions.mine()) {
            Span since =
                    new Span(
                            getTranslation("access.session.since", format.format(session.since())));
            ListItem item = new ListItem(since);
            item.addClassName("row");
            if (session.current()) {
                item.add(new Span(getTranslation("access.session.this")));
            } else {
                Button end = new Button(getTranslation("access.session.end"));
                end.addClickListener(
                        click ->
                                new EndSessionDialog(
                                                accounts,
                                                password -> {
                                                    sessions.endMine(session.id(), password);
                                                    item.removeFromParent();
                                                })
                                        .open());
                item.add(end);
            }
            list.add(item);
        }
        card.add(list);
        return card;
    }
}
