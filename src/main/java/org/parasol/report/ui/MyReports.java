package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import org.parasol.report.DraftRecord;
import org.parasol.report.DraftView;
import org.parasol.report.Drafts;
import org.parasol.report.ReportLine;
import org.parasol.report.ReportState;
import org.parasol.report.Reports;

/** A worker's own: what came back with a question, drafts, and what was sent. */
class MyReports extends Div {

    private final FieldLabels labels;
    private final DraftCards cards;
    private final Clock clock;

    MyReports(Drafts drafts, Reports reports, FieldLabels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
        this.cards = new DraftCards(labels);
        setId("my-reports");
        addClassName("narrow");
        List<DraftRecord> open = drafts.mine();
        List<DraftRecord> returned =
                open.stream().filter(draft -> draft.returned().isPresent()).toList();
        List<DraftRecord> own = open.stream().filter(draft -> draft.returned().isEmpty()).toList();
        List<ReportLine> sent =
                reports.mine().stream()
                        .filter(line -> line.state() != ReportState.RETURNED)
                        .toList();
        if (open.isEmpty() && sent.isEmpty()) {
            add(
                    new H2(getTranslation("report.list.empty.mine.title")),
                    new Paragraph(getTranslation("report.list.empty.mine.text")));
            return;
        }
        if (!returned.isEmpty()) {
            add(returned(drafts, returned));
        }
        if (!own.isEmpty()) {
            add(section("drafts", cards.of(own, clock)));
        }
        if (!sent.isEmpty()) {
            ReportCards lines = new ReportCards();
            sent.forEach(line -> addLine(lines, line));
            add(section("sent", lines));
        }
    }

    /** Each with the question it came back with. */
    private Section returned(Drafts drafts, List<DraftRecord> returned) {
        Div list = new Div();
        for (DraftRecord draft : returned) {
            list.add(cards.of(List.of(draft), clock));
            drafts.open(draft.id())
                    .returned()
                    .map(DraftView.Returned::comment)
                    .ifPresent(comment -> list.add(new UserText(comment)));
        }
        return section("returned", list);
    }

    private void addLine(ReportCards lines, ReportLine line) {
        lines.addReport(
                line.caseCode().value(),
                labels.violations(line.violations()),
                labels.whereAndWhen(line),
                new StateBadge(line.state()));
    }

    private Section section(String name, Component content) {
        Section section = new Section(new H2(getTranslation("report.list." + name)), content);
        section.setId("my-" + name);
        return section;
    }
}
