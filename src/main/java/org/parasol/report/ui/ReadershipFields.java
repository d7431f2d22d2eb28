package org.parasol.report.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parasol.report.ReportContent;
import org.parasol.workspace.Colleague;

/** Asks who may read the report once it is sent: all coordinators, or those the author names. */
class ReadershipFields extends Section {

    private static final String ALL = "";
    private static final String STAFF = "support-organisation-staff";

    private final transient Editing editing;
    private final transient List<Colleague> coordinators;
    private final RadioButtonGroup<String> readership = new RadioButtonGroup<>();
    private final CheckboxGroup<Colleague> named = new CheckboxGroup<>();

    ReadershipFields(Editing editing, List<Colleague> coordinators) {
        this.editing = editing;
        this.coordinators = coordinators;
        addClassNames("summary-section", "stack");
        add(new H2(getTranslation("report.send.readers")));
        if (isAboutStaff(editing.content())) {
            Paragraph staff = new Paragraph(getTranslation("report.send.readers.staff"));
            staff.setId("about-staff");
            add(staff);
        }
        askWhether();
        askWhom();
        add(readership, named);
        if (coordinators.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("report.send.readers.nobody"));
            nobody.addClassName("quiet");
            add(nobody);
        }
    }

    /** The field at which problems with the readers are shown. */
    RadioButtonGroup<String> field() {
        return readership;
    }

    private void askWhether() {
        readership.addClassName("choices");
        readership.setAriaLabel(getTranslation("report.send.readers"));
        readership.setItems(ALL, ReportContent.NAMED);
        readership.setItemLabelGenerator(
                choice ->
                        getTranslation(
                                choice.equals(ALL)
                                        ? "report.send.readers.all"
                                        : "report.send.readers.named"));
        readership.setHelperText(getTranslation("report.send.readers.help"));
        readership.setValue(editing.content().readership());
        readership.setReadOnly(coordinators.isEmpty() && !editing.content().restricted());
        readership.addValueChangeListener(event -> changed());
    }

    private void askWhom() {
        Set<UUID> accounts = new HashSet<>(editing.content().named());
        named.setId("named-readers");
        named.addClassName("choices");
        named.setLabel(getTranslation("report.send.readers.whom"));
        named.setItems(coordinators);
        named.setItemLabelGenerator(Colleague::username);
        coordinators.stream()
                .filter(coordinator -> accounts.contains(coordinator.account().value()))
                .forEach(named::select);
        named.setVisible(editing.content().restricted());
        named.addValueChangeListener(event -> changed());
    }

    private void changed() {
        boolean restricted = ReportContent.NAMED.equals(readership.getValue());
        named.setVisible(restricted);
        readership.setInvalid(false);
        List<UUID> accounts =
                restricted
                        ? named.getValue().stream().map(one -> one.account().value()).toList()
                        : List.of();
        editing.change(content -> content.readBy(restricted ? ReportContent.NAMED : ALL, accounts));
    }

    private static boolean isAboutStaff(ReportContent content) {
        return content.violations().stream()
                .flatMap(violation -> violation.perpetrators().stream())
                .anyMatch(perpetrator -> perpetrator.category().equals(STAFF));
    }
}
