package org.parasol.report.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** The account in the words in which it was told. */
class WordsStep extends FormStep {

    WordsStep(Editing editing, FormContext context) {
        super(StepName.WORDS, editing, context);
        TextArea narrative = field("narrative", new TextArea());
        narrative.setLabel(getTranslation("report.words.narrative"));
        narrative.getElement().setAttribute("dir", "auto");
        narrative.addClassName("narrative");
        narrative.setWidthFull();
        narrative.setMinRows(10);
        TypedText.reachesServerWhileTyping(narrative, this::told);
        binder().forField(narrative)
                .bind(draft -> draft.content().narrative(), (draft, text) -> told(text));
        bound();
        add(narrative);
    }

    private void told(String text) {
        editing.change(content -> content.withNarrative(text));
    }
}
