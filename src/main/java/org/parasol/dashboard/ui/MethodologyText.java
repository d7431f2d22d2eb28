package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.statistics.ReleaseParameters;

/** The method in eight short answers, with the numbers that are in force. */
class MethodologyText extends Div {

    static final List<String> QUESTIONS =
            List.of("counted", "shown", "noise", "sums", "time", "shares", "not", "cite");

    MethodologyText(ReleaseParameters rule) {
        addClassName("stack");
        NumberFormat whole = NumberFormat.getIntegerInstance(getLocale());
        Object[] numbers = {
            whole.format(rule.reports()),
            whole.format(rule.organisations()),
            whole.format(rule.withoutLargest()),
            whole.format(rule.distance()),
            whole.format(Math.round(Math.sqrt(rule.variance())))
        };
        for (String question : QUESTIONS) {
            String key = "dashboard.method." + question;
            Card card = new Card(key);
            card.add(new Paragraph(getTranslation(key + ".text", numbers)));
            add(card);
        }
    }
}
