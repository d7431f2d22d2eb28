package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/** Everything once more, each step with a way back to it, and who may read it. */
class SendStep extends FormStep {

    SendStep(Editing editing, FormContext context, Consumer<StepName> jump) {
        super(StepName.SEND, editing, context);
        Answers answers =
                new Answers(context.texts(), getLocale(), context.codebook(), context.regions());
        for (StepName step : StepName.ORDER) {
            if (step != StepName.SEND) {
                add(section(step, answers.of(step, editing.content()), jump));
            }
        }
        ReadershipFields readers = new ReadershipFields(editing, context.coordinators().get());
        field("readership", readers.field());
        add(readers);
    }

    private Section section(StepName step, List<Answers.Answer> found, Consumer<StepName> jump) {
        String name = getTranslation(step.nameKey());
        Button edit = new Button(getTranslation("report.send.edit"));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("report.send.edit.label", name));
        edit.setId("edit-" + step.key());
        edit.addClickListener(event -> jump.accept(step));
        Div head = new Div(new H2(name), edit);
        head.addClassName("summary-head");
        Section section = new Section(head);
        section.addClassName("summary-section");
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("report.detail.none"));
            none.addClassName("quiet");
            section.add(none);
        } else {
            section.add(new AnswerList(found));
        }
        return section;
    }
}
