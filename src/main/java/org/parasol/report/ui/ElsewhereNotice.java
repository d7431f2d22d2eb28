package org.parasol.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Another page or device saved the draft meanwhile: nothing is overwritten, nothing typed is lost.
 */
class ElsewhereNotice extends Div {

    ElsewhereNotice(Editing editing) {
        setId("changed-elsewhere");
        addClassName("error-note");
        getElement().setAttribute("role", "alert");
        Button keep = new Button(getTranslation("report.form.elsewhere.keep"));
        keep.setId("keep-mine");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickListener(event -> ReportNavigation.draft(editing.keepAsNew(), StepName.SEND));
        Button open = new Button(getTranslation("report.form.elsewhere.open"));
        open.setId("open-other");
        open.addClickListener(
                event -> {
                    editing.giveUp();
                    UI.getCurrent().getPage().reload();
                });
        Div actions = new Div(keep, open);
        actions.addClassName("row");
        add(
                new H2(getTranslation("report.form.elsewhere.title")),
                new Paragraph(getTranslation("report.form.elsewhere.text")),
                actions);
    }
}
