package org.parasol.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import org.parasol.statistics.SupersessionReason;

/** Another release in the newest one's place: the operator says why, and only then asks for it. */
final class CorrectionCard extends NativeDetails {

    CorrectionCard(SerializableConsumer<SupersessionReason> asked) {
        setSummaryText(getTranslation("statistics.correction"));
        setId("correction");
        RadioButtonGroup<SupersessionReason> reasons = new RadioButtonGroup<>();
        reasons.setLabel(getTranslation("statistics.correction.reason"));
        reasons.setItems(SupersessionReason.values());
        reasons.setItemLabelGenerator(reason -> getTranslation(reason.key()));
        reasons.setId("correction-reason");
        Button ask = new Button(getTranslation("statistics.correction.ask"));
        ask.setId("ask-correction");
        ask.addClickListener(
                click -> {
                    if (reasons.getValue() == null) {
                        reasons.setErrorMessage(getTranslation("statistics.correction.choose"));
                        reasons.setInvalid(true);
                        reasons.getElement().callJsFunction("focus");
                    } else {
                        reasons.setInvalid(false);
                        asked.accept(reasons.getValue());
                    }
                });
        setContent(
                new Div(new Paragraph(getTranslation("statistics.correction.text")), reasons, ask));
    }
}
