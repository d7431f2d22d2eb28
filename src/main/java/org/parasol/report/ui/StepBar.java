package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.Consumer;

/** The bar at the bottom of the form: whether it is saved, back, next, and at the end send. */
class StepBar extends Div {

    private final SavedStatus status;
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button send = new Button();
    private StepName step = StepName.WHAT;

    StepBar(Clock clock, Runnable save, Consumer<StepName> jump, Runnable submit) {
        addClassName("step-bar");
        status = new SavedStatus(clock, save);
        back.setText(getTranslation("report.form.back"));
        back.setId("step-back");
        back.addClickListener(event -> step.previous().ifPresent(jump));
        next.setText(getTranslation("report.form.next"));
        next.setId("step-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(event -> step.next().ifPresent(jump));
        send.setText(getTranslation("report.send.submit"));
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(
                event -> {
                    try {
                        submit.run();
                    } finally {
                        send.setEnabled(true);
                    }
                });
        Div buttons = new Div(back, next, send);
        buttons.addClassName("step-buttons");
        add(status, buttons);
    }

    void show(StepName here) {
        step = here;
        back.setVisible(here.previous().isPresent());
        next.setVisible(here.next().isPresent());
        send.setVisible(here == StepName.SEND);
    }

    void show(Editing.State state) {
        status.show(state);
    }
}
