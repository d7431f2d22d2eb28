package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parasol.statistics.Axis;
import org.parasol.statistics.ReleaseRecord;

/** What is asked, and of which release. */
class QuestionBar extends Div {

    private final FigureTexts texts;
    private final BiConsumer<String, UnaryOperator<DashboardState>> changed;

    /**
     * A bar that stands on this state.
     *
     * @param changed is told the id of the field that was used, and what it makes of the state; the
     *     state itself may have gone on since the bar was made
     */
    QuestionBar(
            DashboardState state,
            List<Question> questions,
            List<ReleaseRecord> releases,
            List<String> years,
            FigureTexts texts,
            BiConsumer<String, UnaryOperator<DashboardState>> changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("question-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", texts.get("dashboard.bar"));
        add(
                choice(
                        "question",
                        with(state.question(), questions),
                        state.question(),
                        question -> texts.get("dashboard.question." + question.key()),
                        DashboardState::withQuestion));
        List<String> levels = state.question().levels(state.category());
        if (levels.size() > 1) {
            add(
                    choice(
                            "level",
                            levels,
                            state.level(),
                            level -> texts.get("dashboard.axis." + level),
                            DashboardState::withLevel));
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
                            DashboardState::withCategory));
        }
        if (state.question().asksForYear(state.category())) {
            add(
                    choice(
                            "year",
                            with(state.year(), withAll(years)),
                            state.year(),
                            year -> year.isEmpty() ? texts.get("dashboard.all") : year,
                            DashboardState::withYear));
        }
        add(
                choice(
                        "release",
                        releases.stream().map(ReleaseRecord::number).toList(),
                        state.release(),
                        number -> texts.get("dashboard.release", number),
                        DashboardState::withRelease));
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

    /** What is chosen by the address is offered, whatever else is. */
    private static <T> List<T> with(T chosen, List<T> offered) {
        return offered.contains(chosen)
                ? offered
                : Stream.concat(offered.stream(), Stream.of(chosen)).toList();
    }

    private <T> Select<T> choice(
            String name,
            List<T> items,
            T value,
            Function<T, String> label,
            BiFunction<DashboardState, T, DashboardState> choose) {
        Select<T> select = new Select<>();
        String id = "choose-" + name;
        select.setId(id);
        select.setLabel(texts.get("dashboard.choose." + name));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        select.addValueChangeListener(
                event -> {
                    T chosen = event.getValue();
                    if (Objects.nonNull(chosen)) {
                        changed.accept(id, state -> choose.apply(state, chosen));
                    }
                });
        return select;
    }
}
