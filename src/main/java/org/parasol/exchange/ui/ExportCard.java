package org.parasol.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import org.parasol.access.ProvenPassword;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.exchange.WorkspaceExport;

/** Makes the archive, after the password was asked for once more. */
final class ExportCard extends Card {

    private final transient WorkspaceExport export;
    private final transient Clock clock;
    private final PasswordField password = new PasswordField();
    private final Div place = new Div();

    ExportCard(WorkspaceExport export, Clock clock) {
        super("exchange.export.title");
        this.export = export;
        this.clock = clock;
        setId("export");
        addClassName("form");
        password.setId("export-password");
        password.setLabel(getTranslation("exchange.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        Button make = new Button(getTranslation("exchange.export.make"), event -> make());
        make.setId("export-make");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        place.setId("export-place");
        Paragraph careful = new Paragraph(getTranslation("exchange.export.careful"));
        careful.addClassName("caution");
        add(
                new Paragraph(getTranslation("exchange.export.what")),
                new Paragraph(getTranslation("exchange.export.opens")),
                careful,
                password,
                make,
                place);
    }

    private void make() {
        try {
            ProvenPassword proof = export.begin(password.getValue().toCharArray());
            password.clear();
            String name = "parasol-archive-" + LocalDate.now(clock) + ".zip";
            Anchor save = new Anchor(download(proof, name), getTranslation("exchange.export.save"));
            save.setId("export-save");
            save.addClassNames("primary-button", "primary-link");
            place.removeAll();
            place.add(new Paragraph(getTranslation("exchange.export.ready")), save);
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    /** Written while it is read, so that no copy stays on the server. */
    private DownloadHandler download(ProvenPassword proof, String name) {
        return event -> {
            event.setFileName(name);
            event.setContentType("application/zip");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "no-store");
            export.write(proof, event.getOutputStream());
        };
    }
}
