package org.parasol.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Texts;
import org.parasol.base.ui.Page;
import org.parasol.statistics.ReleaseRecord;

/** The published statistics, for everybody who is signed in; its address holds all it shows. */
@Route(StatisticsView.PLACE)
@Menu(title = "dashboard.menu", order = 30)
@StyleSheet("dashboard.css")
@PermitAll
class StatisticsView extends Page implements BeforeEnterObserver {

    static final String PLACE = "statistics";

    private final transient Figures figures;
    private final transient FigureTexts texts;
    private final Div body = new Div();
    private transient @Nullable DashboardState shown;

    StatisticsView(Figures figures, Texts texts) {
        super("dashboard.menu");
        this.figures = figures;
        this.texts = new FigureTexts(texts, figures.labels(getLocale()), getLocale());
        setFullWidth();
        body.setId("statistics");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ReleaseRecord> releases = figures.releases();
        DashboardState.Parsed parsed =
                DashboardState.parse(
                        event.getLocation().getQueryParameters(), releases, figures.codebook());
        show(parsed.state(), releases, parsed.rejected());
    }

    private void show(DashboardState state, List<ReleaseRecord> releases, List<String> rejected) {
        shown = state;
        body.removeAll();
        if (releases.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("dashboard.empty"));
            empty.setId("empty");
            body.add(empty);
            return;
        }
        if (!rejected.isEmpty()) {
            Paragraph notice = new Paragraph(getTranslation("dashboard.rejected"));
            notice.setId("rejected");
            notice.getElement().setAttribute("role", "alert");
            body.add(notice);
        }
        body.add(
                new QuestionBar(
                        state,
                        figures.questions(state.release()),
                        releases,
                        state.question().asksForYear(state.category())
                                ? figures.years(state.release())
                                : List.of(),
                        texts,
                        (field, change) -> go(field, change, releases)));
        figures.find(state, getLocale())
                .ifPresent(
                        figure ->
                                body.add(
                                        new FigurePanel(
                                                figure,
                                                figures.shares(figure),
                                                texts,
                                                this::turn)));
    }

    /** Shows another state in place; the keyboard's focus stays on the field that was used. */
    private void go(
            String field, UnaryOperator<DashboardState> change, List<ReleaseRecord> releases) {
        DashboardState before = shown;
        if (before == null) {
            return;
        }
        DashboardState state = change.apply(before);
        note(state);
        show(state, releases, List.of());
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "requestAnimationFrame(() => document.getElementById($0)?.focus())", field);
    }

    /** Picture or table: the panel has turned already, the rest of the page stays. */
    private void turn(DashboardState state) {
        shown = state;
        note(state);
    }

    /** Writes the state into the address. */
    private static void note(DashboardState state) {
        UI.getCurrent().getPage().getHistory().pushState(null, new Location(PLACE, state.query()));
    }
}
