package org.parasol.report.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;

/** Labels with their answers below each other. */
class AnswerList extends DescriptionList {

    AnswerList(List<Answers.Answer> answers) {
        addClassName("answers");
        for (Answers.Answer answer : answers) {
            Description description = new Description();
            if (answer.typed()) {
                description.add(new UserText(answer.text()));
            } else {
                description.setText(
                        answer.text().isEmpty()
                                ? getTranslation("report.detail.none")
                                : answer.text());
            }
            add(new Term(answer.label()), description);
        }
    }
}
