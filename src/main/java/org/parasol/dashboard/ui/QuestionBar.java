package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parasol.statistics.Axis;
import org.parasol.statistics.ReleaseRecord;

/** What is asked, and of which release. */
class QuestionBar extends Div {

    private final FigureTexts texts;

    QuestionBar(
            DashboardState state,
            List<ReleaseRecord> releases,
            List<String> years,
            FigureTexts texts,
            Consumer<DashboardState> changed) {
        this.texts = texts;
        addClassName("question-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", texts.get("dashboard.bar"));
        add(
                choice(
                        "question",
                        List.of(Question.values()),
                        state.question(),
                        question -> texts.get("dashboard.question." + question.key()),
                        question -> changed.accept(state.withQuestion(question))));
        if (!state.question().levels().isEmpty()) {
            add(
                    choice(
                            "level",
                            state.question().levels(),
                            state.level(),
                            level -> texts.get("dashboard.axis." + level),
                            level -> changed.accept(state.withLevel(level))));
        }
        if (state.question().asksForCategory()) {
            List<String> categories = withAll(categories());
            add(
                    choice(
                            "category",
                            categories,
                            state.category(),
                            code ->
                                    code.isEmpty()
                                            ? texts.get("dashboard.all")
                                            : texts.labels().label(Axis.CATEGORY, code),
                            code -> changed.accept(state.withCategory(code))));
        }
        if (state.question().asksForYear()) {
            List<String> offered = withAll(years);
            if (!offered.contains(state.year())) {
                offered.add(state.year());
            }
            add(
                    choice(
                            "year",
                            offered,
                            state.year(),
                            year -> year.isEmpty() ? texts.get("dashboard.all") : year,
                            year -> changed.accept(state.withYear(year))));
        }
        add(
                choice(
                        "release",
                        releases.stream().map(ReleaseRecord::number).toList(),
                        state.release(),
                        number -> texts.get("dashboard.release", number),
                        number -> changed.accept(state.withRelease(number))));
    }

    private List<String> categories() {
        return texts.labels().codebook().violationCategories().stream()
                .map(code -> code.value())
                .toList();
    }

    private static List<String> withAll(List<String> codes) {
        List<String> all = new ArrayList<>();
        all.add("");
        all.addAll(codes);
        return all;
    }

    private <T> Select<T> choice(
            String name, List<T> items, T value, Function<T, String> label, Consumer<T> changed) {
        Select<T> select = new Select<>();
        select.setId("choose-" + name);
        select.setLabel(texts.get("dashboard.choose." + name));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        select.addValueChangeListener(
                event -> {
                    if (Objects.nonNull(event.getValue())) {
                        changed.accept(event.getValue());
                    }
                });
        return select;
    }
}
