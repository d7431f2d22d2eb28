package org.parasol.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parasol.codebook.Codebook;
import org.parasol.statistics.ReleaseRecord;

/**
 * What the page shows, as it stands in its address: a link reproduces the view.
 *
 * @param release number of the release; 0 while there is none
 * @param level the question's level; empty where it has none
 * @param category of violations; empty for all
 * @param year four digits; empty for all
 * @param tab how the answer is looked at
 * @param compare two codes with a tilde between them, whose shares stand side by side; empty for
 *     the first two
 */
record DashboardState(
        int release,
        Question question,
        String level,
        String category,
        String year,
        Tab tab,
        String compare) {

    /** What the question does not have falls away. */
    DashboardState {
        List<String> levels = question.levels(category);
        level = levels.contains(level) ? level : levels.stream().findFirst().orElse("");
        year = question.asksForYear(category) ? year : "";
    }

    private static final Pattern COMPARED = Pattern.compile("[\\w.@-]{1,40}~[\\w.@-]{1,40}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /**
     * A state and what was wrong in the address it was read from.
     *
     * @param rejected names of parameters whose values mean nothing; the default stands in for each
     */
    record Parsed(DashboardState state, List<String> rejected) {}

    /** A question as it is first asked of a release. */
    static DashboardState first(int release, Question question) {
        return new DashboardState(release, question, "", "", "", Tab.CHART, "");
    }

    /** Reads an address. Nothing in it is trusted, and nothing in it makes an error. */
    static Parsed parse(QueryParameters query, List<ReleaseRecord> releases, Codebook codebook) {
        List<String> rejected = new ArrayList<>();
        String newest = releases.isEmpty() ? "0" : String.valueOf(releases.getFirst().number());
        String release =
                read(
                        query,
                        "release",
                        newest,
                        number ->
                                releases.stream()
                                        .anyMatch(r -> String.valueOf(r.number()).equals(number)),
                        rejected);
        Question question =
                Question.of(
                                read(
                                        query,
                                        "question",
                                        Question.VIOLATIONS.key(),
                                        key -> Question.of(key).isPresent(),
                                        rejected))
                        .orElse(Question.VIOLATIONS);
        String category =
                read(
                        query,
                        "category",
                        "",
                        code ->
                                question.asksForCategory()
                                        && codebook.violationCategories().stream()
                                                .anyMatch(known -> known.value().equals(code)),
                        rejected);
        String level = read(query, "level", "", question.levels(category)::contains, rejected);
        String year =
                read(
                        query,
                        "year",
                        "",
                        digits -> question.asksForYear(category) && YEAR.matcher(digits).matches(),
                        rejected);
        String tab = read(query, "tab", Tab.CHART.key(), key -> Tab.of(key).isPresent(), rejected);
        String compare = read(query, "compare", "", COMPARED.asMatchPredicate(), rejected);
        return new Parsed(
                new DashboardState(
                        Integer.parseInt(release),
                        question,
                        level,
                        category,
                        year,
                        Tab.of(tab).orElse(Tab.CHART),
                        compare),
                rejected);
    }

    private static String read(
            QueryParameters query,
            String name,
            String fallback,
            Predicate<String> valid,
            List<String> rejected) {
        String value = query.getSingleParameter(name).orElse("");
        if (value.isEmpty()) {
            return fallback;
        }
        if (!valid.test(value)) {
            rejected.add(name);
            return fallback;
        }
        return value;
    }

    /** The address that shows this. */
    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("release", String.valueOf(release));
        parameters.put("question", question.key());
        put(parameters, "level", level);
        put(parameters, "category", category);
        put(parameters, "year", year);
        parameters.put("tab", tab.key());
        put(parameters, "compare", compare);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    DashboardState withRelease(int number) {
        return new DashboardState(number, question, level, category, year, tab, "");
    }

    /** Another question; the category stays where it means something there. */
    DashboardState withQuestion(Question other) {
        return new DashboardState(
                release, other, "", other.asksForCategory() ? category : "", "", tab, "");
    }

    DashboardState withLevel(String other) {
        return new DashboardState(release, question, other, category, year, tab, "");
    }

    DashboardState withCategory(String other) {
        return new DashboardState(release, question, level, other, year, tab, "");
    }

    DashboardState withYear(String other) {
        return new DashboardState(release, question, level, category, other, tab, "");
    }

    DashboardState withTab(Tab other) {
        return new DashboardState(release, question, level, category, year, other, compare);
    }

    DashboardState withCompare(String other) {
        return new DashboardState(release, question, level, category, year, tab, other);
    }
}
