package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.codebook.Regions;
import org.parasol.workspace.AskedWaiver;
import org.parasol.workspace.CountryWaivers;

/** For an organisation alone in its country: two members may let its own figures be shown. */
final class WaiverCard extends Card {

    private final transient CountryWaivers waivers;
    private final transient Regions regions;
    private final Div body = new Div();

    WaiverCard(CountryWaivers waivers, Regions regions) {
        super("workspace.waiver.title");
        this.waivers = waivers;
        this.regions = regions;
        setId("waiver");
        Paragraph caution = new Paragraph(getTranslation("workspace.waiver.caution"));
        caution.addClassName("caution");
        body.addClassName("stack");
        add(new Paragraph(getTranslation("workspace.waiver.what")), caution, body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        Optional<AskedWaiver> current = waivers.current();
        current.ifPresent(this::showCurrent);
        if (current.isEmpty() && CurrentUser.has(Role.WORKSPACE_ADMIN)) {
            showChoice();
        }
    }

    private void showCurrent(AskedWaiver waiver) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .format(waiver.askedOn());
        body.add(
                new Paragraph(
                        getTranslation(
                                waiver.inForce()
                                        ? "workspace.waiver.holds"
                                        : "workspace.waiver.asked",
                                regions.name(waiver.country(), getLocale()),
                                waiver.askedBy(),
                                day)));
        Div row = new Div();
        row.addClassName("row");
        if (!waiver.inForce() && !waiver.ownWish()) {
            Button give =
                    new Button(
                            getTranslation("workspace.waiver.give"),
                            click ->
                                    Confirmation.ask(
                                            "workspace.waiver.giving", () -> act(waivers::give)));
            give.setId("waiver-give");
            give.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(give);
        }
        Button end = new Button(getTranslation("workspace.waiver.end"), click -> act(waivers::end));
        end.setId("waiver-end");
        row.add(end);
        body.add(row);
    }

    private void showChoice() {
        ComboBox<String> country = new ComboBox<>();
        country.setLabel(getTranslation("workspace.waiver.country"));
        country.setItems(regions.countries(getLocale()));
        country.setItemLabelGenerator(code -> regions.name(code, getLocale()));
        country.setWidthFull();
        country.setId("waiver-country");
        Button ask = new Button(getTranslation("workspace.waiver.ask"));
        ask.setId("waiver-ask");
        ask.addClickListener(
                click -> {
                    if (country.getValue() == null) {
                        country.setErrorMessage(getTranslation("workspace.waiver.choose"));
                        country.setInvalid(true);
                        country.focus();
                    } else {
                        String chosen = country.getValue();
                        act(() -> waivers.ask(chosen));
                    }
                });
        body.add(country, ask);
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
        refresh();
    }
}
