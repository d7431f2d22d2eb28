package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.parasol.base.ui.Sign;
import org.parasol.codebook.CodeList;
import org.parasol.report.Source;

/** Where the account comes from: kinds of sources, never who they are. */
class SourcesStep extends FormStep {

    private static final Source NONE = new Source("", "", "");

    private final Div list = new Div();
    private final List<Row> rows = new ArrayList<>();
    private final Button more;

    SourcesStep(Editing editing, FormContext context) {
        super(StepName.SOURCES, editing, context);
        list.addClassName("stack");
        more = new Button(getTranslation("report.sources.add"), Sign.plus());
        more.setId("source-add");
        more.addClickListener(
                event -> {
                    List<Source> next = new ArrayList<>(current());
                    next.add(NONE);
                    show(next);
                    rows.getLast().kind.focus();
                });
        List<Source> sources = editing.content().sources();
        show(sources.isEmpty() ? List.of(NONE) : sources);
        add(list, more);
    }

    private void show(List<Source> sources) {
        list.removeAll();
        rows.clear();
        for (int i = 0; i < sources.size(); i++) {
            rows.add(new Row(i, sources.get(i)));
        }
        rows.forEach(list::add);
    }

    private void removeSource(int index) {
        List<Source> next = new ArrayList<>(current());
        next.remove(index);
        show(next);
        changed();
        more.focus();
    }

    private List<Source> current() {
        return rows.stream().map(Row::value).toList();
    }

    /** Rows in which nothing was chosen are not kept. */
    private void changed() {
        List<Source> kept = current().stream().filter(source -> !source.equals(NONE)).toList();
        editing.change(content -> content.withSources(kept));
    }

    /** One source. */
    private final class Row extends Div {

        private final Select<String> kind;
        private final Select<String> material;
        private final Select<String> reliability;

        Row(int index, Source shown) {
            String path = "sources[%d].".formatted(index);
            H2 title = new H2(getTranslation("report.sources.number", index + 1));
            title.setId("source-title-" + index);
            addClassName("card");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-labelledby", "source-title-" + index);
            kind = select(path + "kind", CodeList.SOURCE, "kind", shown.kind());
            material = select(path + "material", CodeList.MATERIAL, "material", shown.material());
            reliability =
                    select(
                            path + "reliability",
                            CodeList.RELIABILITY,
                            "reliability",
                            shown.reliability());
            Button away = new Button(getTranslation("report.who.remove"));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setId("source-remove-" + index);
            away.setAriaLabel(getTranslation("report.form.remove", title.getText()));
            away.addClickListener(event -> removeSource(index));
            add(title, kind, material, reliability, away);
        }

        private Select<String> select(String path, CodeList codes, String text, String value) {
            Select<String> select =
                    field(path, choices.select(codes, getTranslation("report.sources." + text)));
            select.setValue(Codes.orNull(value));
            select.addValueChangeListener(event -> changed());
            return select;
        }

        Source value() {
            return new Source(kind.getValue(), material.getValue(), reliability.getValue());
        }
    }
}
