package org.parasol.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.parasol.statistics.Publication;
import org.parasol.statistics.ReleaseRecord;

/** What identifies a release. */
final class ReleaseCard extends Section {

    ReleaseCard(ReleaseRecord release) {
        addClassName("card");
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        row(facts, "statistics.release.date", date.format(release.date()));
        row(facts, "statistics.release.period", quarter(release.lastPeriod()));
        row(facts, "statistics.release.edition", String.valueOf(release.edition()));
        release.superseded()
                .ifPresent(
                        by ->
                                row(
                                        facts,
                                        "statistics.release.superseded",
                                        getTranslation(
                                                "statistics.release.superseded.by",
                                                String.valueOf(by.by()),
                                                getTranslation(by.reason().key()))));
        row(facts, "statistics.release.checksum", release.checksum());
        add(new H2(getTranslation("statistics.release.number") + " " + release.number()), facts);
    }

    /** And what an operator can do with it. */
    ReleaseCard(ReleaseRecord release, boolean open, Publication publication, Command changed) {
        this(release);
        Button turn =
                new Button(
                        getTranslation(open ? "statistics.public.end" : "statistics.public.make"));
        turn.setId("public-" + release.number());
        turn.addClickListener(
                click -> {
                    if (open) {
                        publication.takeBack(release.number());
                        changed.execute();
                    } else {
                        ask(
                                () -> {
                                    publication.makePublic(release.number());
                                    changed.execute();
                                });
                    }
                });
        if (open) {
            add(new Paragraph(getTranslation("statistics.public.is")));
        }
        add(turn);
    }

    private void ask(Command confirmed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("statistics.public.make"));
        dialog.setText(getTranslation("statistics.public.confirm"));
        dialog.setConfirmText(getTranslation("statistics.public.make"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("statistics.publish.cancel"));
        dialog.addConfirmListener(event -> confirmed.execute());
        dialog.open();
    }

    /** A quarter, for example {@code 2026-Q3}, as people write it. */
    static String quarter(String period) {
        return UI.getCurrent()
                .getTranslation("statistics.quarter", period.substring(0, 4), period.substring(6));
    }

    private void row(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)));
        list.add(new DescriptionList.Description(value));
    }
}
