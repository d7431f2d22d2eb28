package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parasol.access.CurrentUser;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.parasol.report.InvalidReportException;
import org.parasol.report.ReportDetail;
import org.parasol.report.Reports;
import org.parasol.workspace.Colleague;

/** Who alone may read a restricted report, and a way to let one more coordinator. */
class ReadersSection extends Section {

    private final transient Reports reports;
    private final transient ReportDetail detail;
    private final transient Runnable refresh;

    ReadersSection(
            Reports reports, ReportDetail detail, List<Colleague> coordinators, Runnable refresh) {
        this.reports = reports;
        this.detail = detail;
        this.refresh = refresh;
        setId("readers");
        addClassNames("summary-section", "stack");
        Map<AccountId, Colleague> known =
                coordinators.stream()
                        .collect(Collectors.toMap(Colleague::account, Function.identity()));
        UnorderedList names = new UnorderedList();
        names.add(new ListItem(getTranslation("report.detail.readers.author")));
        detail.readers().forEach(reader -> names.add(new ListItem(name(reader, known))));
        Paragraph help = new Paragraph(getTranslation("report.detail.readers.help"));
        help.addClassName("quiet");
        add(new H2(getTranslation("report.detail.readers")), names, help);
        List<Colleague> others =
                coordinators.stream()
                        .filter(one -> !detail.readers().contains(one.account()))
                        .toList();
        if (!others.isEmpty()) {
            add(another(others));
        }
    }

    private String name(AccountId reader, Map<AccountId, Colleague> known) {
        Colleague colleague = known.get(reader);
        if (colleague != null) {
            return colleague.username();
        }
        return getTranslation(
                reader.equals(CurrentUser.require().account())
                        ? "report.detail.readers.you"
                        : "report.detail.readers.gone");
    }

    private Div another(List<Colleague> others) {
        Select<Colleague> whom = new Select<>();
        whom.setId("reader-to-add");
        whom.setLabel(getTranslation("report.detail.readers.add"));
        whom.setItems(others);
        whom.setItemLabelGenerator(Colleague::username);
        Button add = new Button(getTranslation("report.detail.readers.add.do"));
        add.setId("add-reader");
        add.addClickListener(
                event -> whom.getOptionalValue().ifPresentOrElse(this::name, whom::focus));
        Div row = new Div(whom, add);
        row.addClassNames("row", "no-print");
        return row;
    }

    private void name(Colleague reader) {
        try {
            reports.nameReader(detail.id(), reader.account(), detail.version());
            Notifications.done("report.detail.readers.added");
        } catch (InvalidReportException e) {
            Notifications.problem(e.fields().getFirst().textKey());
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
        refresh.run();
    }
}
