package org.parasol.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.parasol.access.Accounts;
import org.parasol.access.FactorRecord;
import org.parasol.access.ProvenPassword;
import org.parasol.access.SecondFactors;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;

/** One's own second factors; the password comes first, because a session may be left alone. */
@Route("account/factors")
@PermitAll
class FactorsView extends Page {

    private final transient Accounts accounts;
    private final transient SecondFactors factors;
    private final Div body = new Div();

    FactorsView(Accounts accounts, SecondFactors factors) {
        super("access.factors");
        this.accounts = accounts;
        this.factors = factors;
        body.addClassName("stack");
        body.add(askPassword());
        add(body);
    }

    private Card askPassword() {
        Card card = new Card("access.factors.password");
        card.addClassName("stack");
        PasswordField password = new PasswordField(getTranslation("access.password"));
        password.setId("proof-password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        Button go = new Button(getTranslation("access.factor.go-on"));
        go.setId("prove-password");
        go.setDisableOnClick(true);
        go.addClickListener(
                click -> {
                    try {
                        show(accounts.provePassword(password.getValue().toCharArray()));
                    } catch (ProblemException e) {
                        password.setErrorMessage(
                                getTranslation(e.problem().key(), e.arguments().toArray()));
                        password.setInvalid(true);
                        password.focus();
                    } finally {
                        go.setEnabled(true);
                    }
                });
        card.add(new Paragraph(getTranslation("access.factors.password.text")), password, go);
        return card;
    }

    private void show(ProvenPassword password) {
        body.removeAll();
        Runnable again = () -> show(password);
        body.add(own(password), codes(password), new AppSetUp(factors, password, again));
        if (PasskeyBrowser.origin().hasDomain()) {
            body.add(new PasskeySetUp(factors, password, again));
        }
    }

    private Card own(ProvenPassword password) {
        Card card = new Card("access.factors.own");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .withZone(ZoneOffset.UTC);
        List<FactorRecord> own = factors.of(password.account());
        if (own.isEmpty()) {
            card.add(new Paragraph(getTranslation("access.factors.count", 0)));
        }
        for (FactorRecord factor : own) {
            String what =
                    getTranslation(
                            "access.factors." + factor.kind().name(), day.format(factor.since()));
            Button remove = new Button(getTranslation("access.factors.remove"));
            remove.setAriaLabel(getTranslation("access.factors.remove") + ": " + what);
            remove.addClickListener(click -> remove(password, factor));
            ListItem item = new ListItem(new Span(what), remove);
            item.addClassName("row");
            list.add(item);
        }
        card.add(list);
        return card;
    }

    private void remove(ProvenPassword password, FactorRecord factor) {
        try {
            factors.remove(password, factor.id());
        } catch (ProblemException e) {
            Notifications.problem(e);
            return;
        }
        show(password);
    }

    private Card codes(ProvenPassword password) {
        Card card = new Card("access.factor.codes");
        card.addClassName("stack");
        Button make = new Button(getTranslation("access.factors.codes.make"));
        make.setId("make-codes");
        make.addClickListener(
                click -> {
                    try {
                        body.replace(card, new RecoveryCodesCard(factors.newCodes(password)));
                    } catch (ProblemException e) {
                        Notifications.problem(e);
                    }
                });
        card.add(
                new Paragraph(
                        getTranslation(
                                "access.factors.codes.left",
                                factors.codesLeft(password.account()))),
                make);
        return card;
    }
}
