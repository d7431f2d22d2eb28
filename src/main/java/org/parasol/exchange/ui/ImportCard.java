package org.parasol.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.exchange.WorkspaceImport;

/** Brings an archive into an empty workspace, by its recovery code. */
final class ImportCard extends Card {

    private final transient WorkspaceImport imports;
    private final PasswordField code = new PasswordField();

    /** Bytes; 20,000 reports take a third of it. */
    private static final int LARGEST = 1024 * 1024 * 1024;

    private @Nullable Path uploaded;

    ImportCard(WorkspaceImport imports) {
        super("exchange.import.title");
        this.imports = imports;
        setId("import");
        addClassName("form");
        Upload upload =
                new Upload(
                        new TemporaryFileUploadHandler(
                                (metadata, file) -> {
                                    forget();
                                    uploaded = file.toPath();
                                }) {
                            @Override
                            public long getFileSizeMax() {
                                return LARGEST;
                            }
                        });
        upload.setId("import-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("exchange.import.choose")));
        upload.setDropAllowed(false);
        upload.setI18n(words());
        code.setId("import-code");
        code.setWidthFull();
        code.setLabel(getTranslation("exchange.import.code"));
        code.getElement().setAttribute("autocomplete", "off");
        Button bring = new Button(getTranslation("exchange.import.bring"), event -> bring());
        bring.setId("import-bring");
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(getTranslation("exchange.import.what")),
                new Paragraph(getTranslation("exchange.import.after")),
                upload,
                code,
                bring);
        addDetachListener(event -> forget());
    }

    /** What the component says of itself. */
    private UploadI18N words() {
        String failed = getTranslation("exchange.upload.failed");
        String waiting = getTranslation("exchange.upload.waiting");
        return new UploadI18N()
                .setError(
                        new UploadI18N.Error()
                                .setFileIsTooBig(getTranslation("exchange.upload.too-big"))
                                .setTooManyFiles(failed)
                                .setIncorrectFileType(failed))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(getTranslation("exchange.import.choose"))
                                .setStart(getTranslation("exchange.import.choose"))
                                .setRemove(getTranslation("exchange.upload.remove")))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(
                                        new UploadI18N.Uploading.Status()
                                                .setConnecting(waiting)
                                                .setStalled(waiting)
                                                .setProcessing(waiting)
                                                .setHeld(waiting))
                                .setError(
                                        new UploadI18N.Uploading.Error()
                                                .setServerUnavailable(failed)
                                                .setUnexpectedServerError(failed)
                                                .setForbidden(failed)));
    }

    private void bring() {
        Path file = uploaded;
        if (file == null) {
            Notifications.done("exchange.import.missing");
            return;
        }
        try {
            imports.restore(file, code.getValue());
            forget();
            UI.getCurrent().getPage().setLocation("sign-in");
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    /** What was uploaded is sealed, and yet nothing of it stays behind. */
    private void forget() {
        Path file = uploaded;
        uploaded = null;
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
