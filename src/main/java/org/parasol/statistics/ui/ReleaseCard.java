package org.parasol.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
