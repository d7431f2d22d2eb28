package org.parasol.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.parasol.audit.ChainCheck;

/** What came of a check, in words. */
final class CheckWords {

    private CheckWords() {}

    /** Shows a line for each chain, and what to do where one does not fit. */
    static void show(Component where, List<ChainCheck> chains, Consumer<Paragraph> add) {
        add.accept(line(where, chains.getFirst(), "audit.check.people"));
        chains.stream()
                .skip(1)
                .map(chain -> line(where, chain, "audit.check.reports"))
                .forEach(add);
        if (!chains.stream().allMatch(ChainCheck::whole)) {
            add.accept(new Paragraph(where.getTranslation("audit.check.then")));
        }
    }

    private static Paragraph line(Component where, ChainCheck chain, String nameKey) {
        String name = where.getTranslation(nameKey);
        Paragraph line =
                new Paragraph(
                        chain.finding()
                                .map(
                                        found ->
                                                where.getTranslation(
                                                        "audit.check." + found.kind().key(),
                                                        name,
                                                        found.sequence()))
                                .orElseGet(
                                        () ->
                                                where.getTranslation(
                                                        "audit.check.whole",
                                                        name,
                                                        chain.entries())));
        if (!chain.whole()) {
            line.addClassName("warning");
        }
        return line;
    }
}
