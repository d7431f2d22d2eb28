package org.parasol.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parasol.access.AccessProblem;
import org.parasol.access.ApiScope;
import org.parasol.access.ApiTokenRecord;
import org.parasol.access.ApiTokens;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Page;
import org.parasol.statistics.Queries;
import org.parasol.statistics.QueryCount;

/** A researcher's tokens for her own programs, and what she has asked. */
@Route("api-access")
@RolesAllowed("RESEARCHER")
@Menu(title = "statistics.api", order = 35)
class ApiAccessView extends Page {

    private static final int USUAL_DAYS = 90;

    private final transient ApiTokens tokens;
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>();
    private final IntegerField days = new IntegerField();
    private final PasswordField password = new PasswordField();
    private final Div made = new Div();
    private final Div list = new Div();

    ApiAccessView(ApiTokens tokens, Queries queries) {
        super("statistics.api");
        this.tokens = tokens;
        addIntroduction("statistics.api.introduction");
        Anchor document =
                new Anchor("api/v1/openapi.json", getTranslation("statistics.api.document"));
        document.setRouterIgnore(true);
        add(document, form(), listed(), asked(queries.own()));
        refresh();
    }

    private Card form() {
        Card card = new Card("statistics.api.make");
        card.addClassName("form");
        scopes.setLabel(getTranslation("statistics.api.scopes"));
        scopes.setItems(ApiScope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation(scope.key()));
        scopes.setValue(Set.of(ApiScope.RELEASES));
        scopes.setId("token-scopes");
        days.setLabel(getTranslation("statistics.api.days"));
        days.setHelperText(getTranslation("statistics.api.days.help", ApiTokens.LONGEST));
        days.setMin(1);
        days.setMax(ApiTokens.LONGEST);
        days.setManualValidation(true);
        days.setValue(USUAL_DAYS);
        days.setId("token-days");
        password.setLabel(getTranslation("statistics.api.password"));
        password.setManualValidation(true);
        password.setId("token-password");
        Button make = new Button(getTranslation("statistics.api.make"), click -> make());
        make.setId("make-token");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        made.setId("made-token");
        made.getElement().setAttribute("role", "status");
        card.add(scopes, days, password, make, made);
        return card;
    }

    private void make() {
        made.removeAll();
        scopes.setInvalid(false);
        days.setInvalid(false);
        password.setInvalid(false);
        @Nullable Integer wanted = days.getValue();
        try {
            String token =
                    tokens.make(
                            scopes.getValue(),
                            wanted == null ? 0 : wanted,
                            password.getValue().toCharArray());
            Code shown = new Code(token);
            shown.setId("token");
            made.add(new Paragraph(getTranslation("statistics.api.made")), shown);
            refresh();
        } catch (ProblemException e) {
            show(e);
        } finally {
            password.clear();
        }
    }

    private void show(ProblemException problem) {
        String text = getTranslation(problem.problem().key(), problem.arguments().toArray());
        if (problem.problem() == AccessProblem.TOKEN_WITHOUT_SCOPE) {
            scopes.setErrorMessage(text);
            scopes.setInvalid(true);
        } else if (problem.problem() == AccessProblem.TOKEN_DAYS) {
            days.setErrorMessage(text);
            days.setInvalid(true);
        } else {
            password.setErrorMessage(text);
            password.setInvalid(true);
        }
    }

    private Card listed() {
        Card card = new Card("statistics.api.tokens");
        list.setId("tokens");
        card.add(list);
        return card;
    }

    private void refresh() {
        list.removeAll();
        List<ApiTokenRecord> own = tokens.own();
        if (own.isEmpty()) {
            list.add(new Paragraph(getTranslation("statistics.api.tokens.none")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        own.forEach(token -> lines.add(line(token)));
        list.add(lines);
    }

    private ListItem line(ApiTokenRecord token) {
        String opened =
                token.scopes().stream()
                        .sorted()
                        .map(scope -> getTranslation(scope.key()))
                        .collect(Collectors.joining("; "));
        String used =
                token.usedOn()
                        .map(day -> getTranslation("statistics.api.used", day(day)))
                        .orElseGet(() -> getTranslation("statistics.api.unused"));
        Button revoke =
                new Button(
                        getTranslation("statistics.api.revoke"),
                        click -> {
                            tokens.revoke(token.id());
                            refresh();
                        });
        revoke.setAriaLabel(getTranslation("statistics.api.revoke") + " …" + token.ending());
        return new ListItem(
                new Span(
                        getTranslation(
                                "statistics.api.token",
                                token.ending(),
                                opened,
                                day(token.expiresOn()),
                                used)),
                revoke);
    }

    private Card asked(List<QueryCount> queries) {
        Card card = new Card("statistics.api.asked");
        card.setId("asked");
        card.add(new Paragraph(getTranslation("statistics.api.asked.text")));
        UnorderedList lines = new UnorderedList();
        queries.forEach(
                query ->
                        lines.add(
                                new ListItem(
                                        getTranslation(
                                                "statistics.api.asked.line",
                                                query.month(),
                                                String.valueOf(query.release()),
                                                getTranslation("statistics.table." + query.table()),
                                                query.times()))));
        card.add(lines);
        return card;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
