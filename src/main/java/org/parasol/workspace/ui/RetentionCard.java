package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.workspace.ContentRetention;
import org.parasol.workspace.RetentionPreview;

/** How long content is kept. Whoever shortens it is told first how many reports that touches. */
final class RetentionCard extends Card {

    private final transient ContentRetention retention;
    private final IntegerField months = new IntegerField();

    RetentionCard(ContentRetention retention, int backupDays) {
        super("workspace.retention.title");
        this.retention = retention;
        setId("retention");
        months.setId("retention-months");
        months.setLabel(getTranslation("workspace.retention.months"));
        months.setHelperText(
                getTranslation(
                        "workspace.retention.months.help",
                        ContentRetention.SHORTEST,
                        ContentRetention.LONGEST));
        months.setMin(ContentRetention.SHORTEST);
        months.setMax(ContentRetention.LONGEST);
        months.setStepButtonsVisible(true);
        months.setValue(retention.months());
        Button save = new Button(getTranslation("workspace.retention.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("retention-save");
        add(
                new Paragraph(getTranslation("workspace.retention.what")),
                new Paragraph(getTranslation("workspace.retention.fact")),
                new Paragraph(getTranslation("workspace.retention.done", backupDays)),
                months,
                save);
    }

    private void save() {
        Integer wanted = months.getValue();
        if (wanted == null) {
            months.focus();
            return;
        }
        try {
            RetentionPreview preview = retention.preview(wanted);
            if (wanted >= retention.months()) {
                change(wanted);
            } else {
                Confirmation.ask(
                        "workspace.retention.shorten",
                        () -> change(wanted),
                        wanted,
                        preview.reports(),
                        preview.ending());
            }
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    private void change(int wanted) {
        retention.change(wanted);
        Notifications.done("workspace.retention.saved");
    }
}
