package org.parasol.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.parasol.audit.SignedHead;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.QrCode;
import org.parasol.vault.LogHead;

/** A signed head to be printed, copied, photographed or saved. */
final class HeadSheet extends Card {

    private final transient SignedHead signed;
    private final Map<String, String> lines = new LinkedHashMap<>();

    /**
     * A sheet.
     *
     * @param organisation whose head it is
     */
    HeadSheet(String headingKey, String organisation, SignedHead signed) {
        super(headingKey);
        this.signed = signed;
        setId("head-sheet");
        addClassName("printable");
        collect(organisation, signed.head());
        add(new Paragraph(getTranslation("audit.sheet.what")), list());
        add(new QrCode(signed.line(), getTranslation("audit.sheet.qr")));
        TextArea text = new TextArea(getTranslation("audit.sheet.text"));
        text.setValue(text());
        text.setReadOnly(true);
        text.setWidthFull();
        text.setId("head-text");
        text.addClassName("no-print");
        add(text, actions());
    }

    private void collect(String organisation, LogHead head) {
        lines.put(getTranslation("audit.sheet.organisation"), organisation);
        lines.put(getTranslation("audit.sheet.day"), day(head.day()));
        lines.put(
                getTranslation("audit.check.people"),
                getTranslation("audit.sheet.end", head.entries(), Hashes.groups(head.hash())));
        if (head.reportEntries() > 0) {
            lines.put(
                    getTranslation("audit.check.reports"),
                    getTranslation(
                            "audit.sheet.end",
                            head.reportEntries(),
                            Hashes.groups(head.reportHash())));
        }
        lines.put(getTranslation("audit.sheet.key"), signed.signer().shortCode());
    }

    private DescriptionList list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("head-lines");
        lines.forEach(
                (name, value) ->
                        list.add(
                                new DescriptionList.Term(name),
                                new DescriptionList.Description(value)));
        return list;
    }

    private Div actions() {
        String text = text();
        Button copy =
                new Button(
                        getTranslation("audit.sheet.copy"),
                        event -> getElement().executeJs("navigator.clipboard.writeText($0)", text));
        Button print =
                new Button(
                        getTranslation("audit.sheet.print"),
                        event -> UI.getCurrent().getPage().executeJs("window.print()"));
        Anchor save = new Anchor(download(text), getTranslation("audit.sheet.save"));
        save.setId("head-save");
        Div actions = new Div(copy, print, save);
        actions.addClassNames("actions", "no-print");
        return actions;
    }

    private String text() {
        return lines.entrySet().stream()
                        .map(line -> line.getKey() + ": " + line.getValue())
                        .collect(Collectors.joining("\n", "Parasol\n", "\n\n"))
                + signed.line()
                + "\n";
    }

    /** Served to be saved; the name tells the day and nothing else. */
    private DownloadHandler download(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String name = "parasol-head-" + signed.head().day() + ".txt";
        return event -> {
            event.setFileName(name);
            event.setContentType("text/plain; charset=utf-8");
            event.setContentLength(content.length);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getOutputStream().write(content);
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }
}
