package org.parasol.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import org.parasol.audit.AuditProblem;
import org.parasol.audit.KeptHead;
import org.parasol.audit.Witnesses;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;

/** The heads that are kept for other workspaces: take one in, show one, let one go. */
final class KeptHeadsCard extends Card {

    private final transient Witnesses witnesses;
    private final transient Consumer<KeptHead> shown;
    private final Div list = new Div();
    private final TextArea text;
    private final TextField from;

    KeptHeadsCard(Witnesses witnesses, Consumer<KeptHead> shown) {
        super("audit.kept.title");
        this.witnesses = witnesses;
        this.shown = shown;
        setId("kept-heads");
        text = new TextArea(getTranslation("audit.paste"));
        text.setMaxLength(CompareCard.LONGEST);
        text.setWidthFull();
        text.setId("kept-text");
        from = new TextField(getTranslation("audit.kept.from"));
        from.setMaxLength(Witnesses.LONGEST_FROM);
        from.setWidthFull();
        from.setId("kept-from");
        Button keep = new Button(getTranslation("audit.kept.keep"), event -> keep());
        keep.setId("kept-keep");
        Div form = new Div(text, from, keep);
        form.addClassName("form");
        add(new Paragraph(getTranslation("audit.kept.what")), list, form);
        refresh();
    }

    private void keep() {
        text.setInvalid(false);
        from.setInvalid(false);
        try {
            witnesses.keep(text.getValue(), from.getValue());
            text.clear();
            from.clear();
            Notifications.done("audit.kept.done");
            refresh();
        } catch (ProblemException e) {
            String words = getTranslation(e.problem().key());
            if (e.problem() == AuditProblem.FROM) {
                from.setErrorMessage(words);
                from.setInvalid(true);
                from.focus();
            } else {
                text.setErrorMessage(words);
                text.setInvalid(true);
                text.focus();
            }
        }
    }

    private void refresh() {
        list.removeAll();
        List<KeptHead> all = witnesses.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("audit.kept.none")));
            return;
        }
        UnorderedList entries = new UnorderedList();
        entries.addClassName("entries");
        all.forEach(kept -> entries.add(entry(kept)));
        list.add(entries);
    }

    private ListItem entry(KeptHead kept) {
        Span name = new Span(kept.from());
        name.addClassName("entry-name");
        Div detail =
                new Div(
                        getTranslation(
                                "audit.kept.detail",
                                day(kept.head().head().day()),
                                kept.head().head().entries(),
                                day(kept.since())));
        detail.addClassName("entry-detail");
        Div words = new Div(name, detail);
        words.addClassName("entry-text");
        Button show = new Button(getTranslation("audit.kept.show"), event -> shown.accept(kept));
        show.setAriaLabel(getTranslation("audit.kept.show.for", kept.from()));
        Button remove = new Button(getTranslation("audit.kept.remove"), event -> ask(kept));
        remove.setAriaLabel(getTranslation("audit.kept.remove.for", kept.from()));
        Div actions = new Div(show, remove);
        actions.addClassName("entry-actions");
        return new ListItem(words, actions);
    }

    private void ask(KeptHead kept) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("audit.kept.remove.title"));
        dialog.setText(getTranslation("audit.kept.remove.text", kept.from()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("audit.cancel"));
        dialog.setConfirmText(getTranslation("audit.kept.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(
                event -> {
                    witnesses.remove(kept.id());
                    refresh();
                });
        dialog.open();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
