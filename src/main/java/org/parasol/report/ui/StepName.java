package org.parasol.report.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parasol.report.Person;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.When;

/** The steps of the form in their usual order; they may be taken in any other. */
enum StepName {
    WHAT,
    WHO,
    WHERE,
    AFFECTED,
    WORDS,
    SOURCES,
    HELP,
    CONSENT,
    SEND;

    /** In the order in which the form offers them. */
    static final List<StepName> ORDER = List.of(values());

    private final String key = name().toLowerCase(Locale.ROOT);

    /** As it stands in the address and in text keys, for example {@code what}. */
    String key() {
        return key;
    }

    static Optional<StepName> of(String key) {
        return ORDER.stream().filter(step -> step.key.equals(key)).findFirst();
    }

    /** The key of its short name. */
    String nameKey() {
        return "report.step." + key + ".name";
    }

    /** The key of the question it asks. */
    String titleKey() {
        return "report.step." + key + ".title";
    }

    String hintKey() {
        return "report.step." + key + ".hint";
    }

    /** Whether anything on it has been answered. */
    boolean answered(ReportContent content) {
        return switch (this) {
            case WHAT -> !content.violations().isEmpty();
            case WHO -> content.violations().stream().anyMatch(v -> !v.perpetrators().isEmpty());
            case WHERE ->
                    !content.place().equals(Place.EMPTY)
                            || !content.when().equals(When.EMPTY)
                            || !content.setting().isEmpty();
            case AFFECTED -> !content.person().equals(Person.EMPTY);
            case WORDS -> !content.narrative().isBlank();
            case SOURCES -> !content.sources().isEmpty();
            case HELP -> !content.needs().isEmpty();
            // Consent to be recorded is asked before the first step and does not count here.
            case CONSENT -> content.consents().size() > 1;
            case SEND -> false;
        };
    }

    /** Its place among the steps, from 1. */
    int position() {
        return ORDER.indexOf(this) + 1;
    }

    Optional<StepName> previous() {
        return this == WHAT ? Optional.empty() : Optional.of(ORDER.get(position() - 2));
    }

    Optional<StepName> next() {
        return this == SEND ? Optional.empty() : Optional.of(ORDER.get(position()));
    }

    /** The step on which the field with this path stands, see {@code FieldProblem}. */
    static StepName ofField(String path) {
        String root = path.split("[.\\[]", 2)[0];
        return switch (root) {
            case "violations" -> path.contains("perpetrators") ? WHO : WHAT;
            case "place", "when", "setting" -> WHERE;
            case "person" -> AFFECTED;
            case "narrative" -> WORDS;
            case "sources" -> SOURCES;
            case "needs" -> HELP;
            case "consents", "consentBasis", "consentLanguage", "consentHow" -> CONSENT;
            default -> SEND;
        };
    }
}
