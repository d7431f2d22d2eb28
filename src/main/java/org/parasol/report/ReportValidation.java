package org.parasol.report;

import static org.parasol.codebook.CodeList.ACCOUNTABILITY;
import static org.parasol.codebook.CodeList.AGE_BAND;
import static org.parasol.codebook.CodeList.AGE_BASIS;
import static org.parasol.codebook.CodeList.CONSENT;
import static org.parasol.codebook.CodeList.CONSENT_ANSWER;
import static org.parasol.codebook.CodeList.CONSENT_BASIS;
import static org.parasol.codebook.CodeList.CONSENT_HOW;
import static org.parasol.codebook.CodeList.DATE_PRECISION;
import static org.parasol.codebook.CodeList.GENDER;
import static org.parasol.codebook.CodeList.GROUND;
import static org.parasol.codebook.CodeList.INVOLVEMENT;
import static org.parasol.codebook.CodeList.MATERIAL;
import static org.parasol.codebook.CodeList.NEED;
import static org.parasol.codebook.CodeList.PEOPLE_AFFECTED;
import static org.parasol.codebook.CodeList.PERPETRATOR;
import static org.parasol.codebook.CodeList.REFERRAL_OUTCOME;
import static org.parasol.codebook.CodeList.RELIABILITY;
import static org.parasol.codebook.CodeList.SETTING;
import static org.parasol.codebook.CodeList.SOURCE;
import static org.parasol.codebook.CodeList.TRANS_EXPERIENCE;
import static org.parasol.codebook.CodeList.VERIFICATION;
import static org.parasol.codebook.CodeList.VIOLATION;
import static org.parasol.codebook.CodeList.WORK_SETTING;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Missing;
import org.parasol.codebook.Regions;
import org.springframework.stereotype.Component;

/** Says what must be mended before a draft can be saved or a report submitted. */
@Component
public class ReportValidation {

    /** Characters of the narrative: about a megabyte. */
    public static final int NARRATIVE_LIMIT = 1_000_000;

    /** Characters of her own word for her gender. */
    public static final int OWN_WORD_LIMIT = 100;

    /** Characters of a coordinator's comment or notes. */
    public static final int COMMENT_LIMIT = 10_000;

    /** Entries of one report's lists: the index in memory has room for so many and no more. */
    public static final int ENTRY_LIMIT = 25;

    private static final int FIRST_YEAR = 1950;

    private final Codebook codebook;
    private final Regions regions;
    private final Clock clock;

    ReportValidation(Codebook codebook, Regions regions, Clock clock) {
        this.codebook = codebook;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * What stands against submitting: required fields, codes, dates, lengths. Empty when the report
     * is ready.
     */
    public List<FieldProblem> check(ReportContent content) {
        FieldChecks checks = new FieldChecks(codebook);
        if (!content.mayBeRecorded()) {
            checks.add("consents.to-record", "report.field.consent-needed");
        }
        if (content.violations().isEmpty()) {
            checks.add("violations", "report.field.violation-needed");
        }
        checkWhatMayBeStored(content, checks);
        checkComplete(content, checks);
        if (content.restricted() && content.named().isEmpty()) {
            checks.add("readership", "report.field.reader-needed");
        }
        return checks.found();
    }

    /**
     * What stands against submitting again after a return.
     *
     * @param filed what was submitted before: a "no" that has been recorded there since is not
     *     overruled by an older "yes"
     */
    public List<FieldProblem> check(ReportContent content, ReportContent filed) {
        FieldChecks checks = new FieldChecks(codebook);
        filed.consents().keySet().stream()
                .filter(purpose -> filed.consent(purpose).equals("no"))
                .filter(content::consentsTo)
                .sorted()
                .forEach(purpose -> checks.add("consents." + purpose, "report.field.withdrawn"));
        return Stream.concat(check(content).stream(), checks.found().stream()).toList();
    }

    /** What stands against recording these answers. */
    public List<FieldProblem> checkConsents(Map<String, String> consents) {
        FieldChecks checks = new FieldChecks(codebook);
        consentAnswers(consents, checks);
        return checks.found();
    }

    /** What stands against saving a draft: only what could not be stored or read again. */
    public List<FieldProblem> checkDraft(ReportContent content) {
        FieldChecks checks = new FieldChecks(codebook);
        checkWhatMayBeStored(content, checks);
        return checks.found();
    }

    /** What stands against keeping a coordinator's notes. */
    public List<FieldProblem> check(CoordinatorNotes notes) {
        FieldChecks checks = new FieldChecks(codebook);
        checks.length("notes.text", notes.text(), COMMENT_LIMIT);
        checks.code("notes.verification", VERIFICATION, notes.verification());
        return checks.found();
    }

    /** What stands against returning a report with this comment. */
    public List<FieldProblem> checkComment(String comment) {
        FieldChecks checks = new FieldChecks(codebook);
        if (comment.isBlank()) {
            checks.add("comment", "report.field.comment-needed");
        }
        checks.length("comment", comment, COMMENT_LIMIT);
        return checks.found();
    }

    private void checkWhatMayBeStored(ReportContent content, FieldChecks checks) {
        checkViolations(content, checks);
        checkWhere(content.place(), checks);
        checkWhen(content.when(), checks);
        checks.code("setting", SETTING, content.setting());
        checkPerson(content.person(), checks);
        checks.length("narrative", content.narrative(), NARRATIVE_LIMIT);
        checks.size("sources", content.sources());
        for (int i = 0; i < content.sources().size(); i++) {
            Source source = content.sources().get(i);
            String path = "sources[" + i + "]";
            checks.code(path + ".kind", SOURCE, source.kind());
            checks.code(path + ".material", MATERIAL, source.material());
            checks.code(path + ".reliability", RELIABILITY, source.reliability());
        }
        if (!content.readership().isEmpty() && !content.restricted()) {
            checks.add("readership", "report.field.unknown-code");
        }
        checks.size("readership", content.named());
        checks.size("needs", content.needs());
        for (int i = 0; i < content.needs().size(); i++) {
            Need need = content.needs().get(i);
            checks.code("needs[" + i + "].need", NEED, need.need());
            checks.code("needs[" + i + "].outcome", REFERRAL_OUTCOME, need.outcome());
        }
        checkConsents(content, checks);
    }

    private void checkViolations(ReportContent content, FieldChecks checks) {
        checks.size("violations", content.violations());
        for (int i = 0; i < content.violations().size(); i++) {
            Violation violation = content.violations().get(i);
            String path = "violations[" + i + "]";
            if (Missing.ALL.contains(violation.code())) {
                checks.add(path + ".code", "report.field.unknown-code");
            } else {
                checks.code(path + ".code", VIOLATION, violation.code());
            }
            checks.size(path + ".perpetrators", violation.perpetrators());
            for (int j = 0; j < violation.perpetrators().size(); j++) {
                Perpetrator perpetrator = violation.perpetrators().get(j);
                String inner = path + ".perpetrators[" + j + "]";
                checks.code(inner + ".category", PERPETRATOR, perpetrator.category());
                checks.code(inner + ".involvement", INVOLVEMENT, perpetrator.involvement());
                checks.code(
                        inner + ".accountability", ACCOUNTABILITY, perpetrator.accountability());
            }
        }
    }

    private void checkWhere(Place place, FieldChecks checks) {
        if (!place.country().isEmpty() && !regions.isCountry(place.country())) {
            checks.add("place.country", "report.field.unknown-code");
        }
        String subdivision = place.subdivision();
        if (subdivision != null && !regions.isSubdivision(place.country(), subdivision)) {
            checks.add("place.subdivision", "report.field.other-country");
        }
    }

    private void checkWhen(When when, FieldChecks checks) {
        checks.code("when.precision", DATE_PRECISION, when.precision());
        int last =
                switch (when.precision()) {
                    case "month" -> 12;
                    case "quarter" -> 4;
                    default -> 0;
                };
        if (when.number() < 0 || when.number() > last) {
            checks.add("when.number", "report.field.out-of-range");
            return;
        }
        if (when.year() == 0) {
            return;
        }
        if (when.year() < FIRST_YEAR) {
            checks.add("when.year", "report.field.too-early", FIRST_YEAR);
            return;
        }
        YearMonth now = YearMonth.now(clock);
        if (when.year() > now.getYear()) {
            checks.add("when.year", "report.field.future");
        } else if (when.year() == now.getYear() && firstMonth(when) > now.getMonthValue()) {
            checks.add("when.number", "report.field.future");
        }
    }

    private static int firstMonth(When when) {
        return when.precision().equals("quarter") ? when.number() * 3 - 2 : when.number();
    }

    private static void checkPerson(Person person, FieldChecks checks) {
        checks.code("person.ageBand", AGE_BAND, person.ageBand());
        checks.code("person.ageBasis", AGE_BASIS, person.ageBasis());
        checks.code("person.gender", GENDER, person.gender());
        checks.length("person.genderOwnWord", person.genderOwnWord(), OWN_WORD_LIMIT);
        checks.code("person.transExperience", TRANS_EXPERIENCE, person.transExperience());
        checks.code("person.peopleAffected", PEOPLE_AFFECTED, person.peopleAffected());
        checks.code("person.workSetting", WORK_SETTING, person.workSetting());
        checks.size("person.grounds", person.grounds());
        for (String ground : person.grounds()) {
            checks.code("person.grounds", GROUND, ground);
        }
    }

    private static void checkConsents(ReportContent content, FieldChecks checks) {
        consentAnswers(content.consents(), checks);
        checks.code("consentBasis", CONSENT_BASIS, content.consentBasis());
        if (!content.consentLanguage().matches("|[a-z]{2,3}")) {
            checks.add("consentLanguage", "report.field.unknown-code");
        }
        checks.code("consentHow", CONSENT_HOW, content.consentHow());
    }

    private static void consentAnswers(Map<String, String> consents, FieldChecks checks) {
        consents.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        answer -> {
                            boolean known = checks.knows(CONSENT, answer.getKey());
                            String path = known ? "consents." + answer.getKey() : "consents";
                            if (!known) {
                                checks.add(path, "report.field.unknown-code");
                            }
                            checks.code(path, CONSENT_ANSWER, answer.getValue());
                        });
    }

    private static void checkComplete(ReportContent content, FieldChecks checks) {
        for (int i = 0; i < content.violations().size(); i++) {
            Violation violation = content.violations().get(i);
            String path = "violations[" + i + "]";
            checks.required(path + ".code", violation.code());
            if (content.violations().stream().filter(v -> v.code().equals(violation.code())).count()
                    > 1) {
                checks.add(path + ".code", "report.field.twice");
            }
            for (int j = 0; j < violation.perpetrators().size(); j++) {
                checks.required(
                        path + ".perpetrators[" + j + "].category",
                        violation.perpetrators().get(j).category());
            }
        }
        checks.required("place.country", content.place().country());
        When when = content.when();
        checks.required("when.precision", when.precision());
        if (when.year() == 0) {
            checks.add("when.year", "report.field.required");
        }
        boolean finer = when.precision().equals("month") || when.precision().equals("quarter");
        if (finer && when.number() == 0) {
            checks.add("when.number", "report.field.required");
        }
        for (int i = 0; i < content.sources().size(); i++) {
            checks.required("sources[" + i + "].kind", content.sources().get(i).kind());
        }
        for (int i = 0; i < content.needs().size(); i++) {
            checks.required("needs[" + i + "].need", content.needs().get(i).need());
        }
    }
}
