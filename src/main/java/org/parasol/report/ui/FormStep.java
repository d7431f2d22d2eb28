package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parasol.report.FieldProblem;

/**
 * One screen of the form. Its fields are bound to the draft, so that every change reaches it at
 * once; each field is known by its path, so that a problem can be shown at it.
 */
abstract class FormStep extends Div {

    private final StepName name;
    private final Binder<Editing> binder = new Binder<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** The draft this step works on. */
    protected final Editing editing;

    protected final FormContext context;

    /** Choosers of codes in the reader's language. */
    protected final CodeChoices choices;

    FormStep(StepName name, Editing editing, FormContext context) {
        this.name = name;
        this.editing = editing;
        this.context = context;
        this.choices = new CodeChoices(context.codebook(), getLocale());
        setId("step-" + name.key());
        addClassName("form-step");
        Paragraph hint = new Paragraph(getTranslation(name.hintKey()));
        hint.addClassName("hint");
        add(hint);
    }

    StepName name() {
        return name;
    }

    protected Binder<Editing> binder() {
        return binder;
    }

    /** To be called once the fields are bound: shows what the draft holds. */
    protected void bound() {
        binder.setBean(editing);
    }

    /** Makes a field known by its path, and gives it an id made from it. */
    protected <C extends Component> C field(String path, C field) {
        fields.put(path, field);
        field.setId(fieldId(path));
        return field;
    }

    static String fieldId(String path) {
        return "field-" + path.replace("[", "-").replace("]", "").replace('.', '-');
    }

    /** Shows a problem at its field; the nearest field above it where it has none of its own. */
    Optional<Component> show(FieldProblem problem) {
        Optional<Component> field = nearest(problem.field());
        field.ifPresent(
                found -> {
                    if (found instanceof HasValidation validated) {
                        Object[] arguments = problem.arguments().toArray();
                        validated.setErrorMessage(getTranslation(problem.textKey(), arguments));
                        validated.setInvalid(true);
                    }
                });
        return field;
    }

    /** Puts the reader at the field a problem is about. */
    void focus(FieldProblem problem) {
        nearest(problem.field())
                .ifPresent(
                        field -> {
                            if (field instanceof Focusable<?> focusable) {
                                focusable.focus();
                            } else {
                                field.getElement().callJsFunction("focus");
                            }
                        });
    }

    private Optional<Component> nearest(String path) {
        String part = path;
        while (!part.isEmpty()) {
            Component field = fields.get(part);
            if (field != null) {
                return Optional.of(field);
            }
            int cut = Math.max(part.lastIndexOf('.'), part.lastIndexOf('['));
            part = cut < 0 ? "" : part.substring(0, cut);
        }
        return Optional.empty();
    }
}
