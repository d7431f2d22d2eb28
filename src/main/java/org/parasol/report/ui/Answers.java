package org.parasol.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parasol.base.Texts;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Missing;
import org.parasol.codebook.Regions;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.ReportContent;
import org.parasol.report.Violation;

/** What a report says, step by step, as labels and answers in the reader's language. */
final class Answers {

    /**
     * One answer.
     *
     * @param typed whether a person typed it, rather than chose it
     */
    record Answer(String label, String text, boolean typed) {}

    private final CodeChoices choices;
    private final Regions regions;
    private final Locale locale;
    private final Texts texts;

    Answers(Texts texts, Locale locale, Codebook codebook, Regions regions) {
        this.choices = new CodeChoices(codebook, locale);
        this.regions = regions;
        this.locale = locale;
        this.texts = texts;
    }

    /** Everything that has been answered on this step, in the form's order. */
    List<Answer> of(StepName step, ReportContent content) {
        List<Answer> found = new ArrayList<>();
        switch (step) {
            case WHAT ->
                    add(
                            found,
                            "report.step.what.name",
                            content.violations().stream()
                                    .map(v -> choices.label(CodeList.VIOLATION, v.code()))
                                    .collect(Collectors.joining("; ")));
            case WHO -> content.violations().forEach(violation -> who(found, violation));
            case WHERE -> where(found, content);
            case AFFECTED -> affected(found, content.person());
            case WORDS -> typed(found, "report.words.narrative", content.narrative());
            case SOURCES -> sources(found, content);
            case HELP -> content.needs().forEach(need -> help(found, need));
            case CONSENT -> consent(found, content);
            case SEND -> {}
        }
        return found;
    }

    /** Country and, where chosen, its part. */
    String place(ReportContent content) {
        String subdivision = content.place().subdivision();
        String country = content.place().country();
        if (country.isEmpty()) {
            return "";
        }
        String name = regions.name(country, locale);
        return subdivision == null ? name : name + ", " + regions.name(subdivision, locale);
    }

    private void who(List<Answer> found, Violation violation) {
        String label = choices.label(CodeList.VIOLATION, violation.code());
        for (Perpetrator perpetrator : violation.perpetrators()) {
            String text =
                    joined(
                            label(CodeList.PERPETRATOR, perpetrator.category()),
                            label(CodeList.INVOLVEMENT, perpetrator.involvement()),
                            label(CodeList.ACCOUNTABILITY, perpetrator.accountability()));
            found.add(new Answer(label, text, false));
        }
    }

    private void where(List<Answer> found, ReportContent content) {
        add(found, "report.list.column.place", place(content));
        add(found, "report.list.column.when", Periods.label(content.when(), locale));
        code(found, "report.where.setting", CodeList.SETTING, content.setting());
    }

    private void affected(List<Answer> found, Person person) {
        code(found, "report.affected.age", CodeList.AGE_BAND, person.ageBand());
        code(found, "report.affected.age-basis", CodeList.AGE_BASIS, person.ageBasis());
        code(found, "report.affected.gender", CodeList.GENDER, person.gender());
        typed(found, "report.affected.gender-own", person.genderOwnWord());
        code(found, "report.affected.trans", CodeList.TRANS_EXPERIENCE, person.transExperience());
        code(found, "report.affected.people", CodeList.PEOPLE_AFFECTED, person.peopleAffected());
        code(found, "report.affected.work-setting", CodeList.WORK_SETTING, person.workSetting());
        add(
                found,
                "report.affected.grounds",
                person.grounds().stream()
                        .map(ground -> choices.label(CodeList.GROUND, ground))
                        .collect(Collectors.joining("; ")));
    }

    private void sources(List<Answer> found, ReportContent content) {
        for (int i = 0; i < content.sources().size(); i++) {
            var source = content.sources().get(i);
            String label = texts.get("report.sources.number", locale, i + 1);
            String text =
                    joined(
                            label(CodeList.SOURCE, source.kind()),
                            label(CodeList.MATERIAL, source.material()),
                            label(CodeList.RELIABILITY, source.reliability()));
            found.add(new Answer(label, text, false));
        }
    }

    private void help(List<Answer> found, Need need) {
        String text =
                joined(
                        label(CodeList.NEED, need.need()),
                        label(CodeList.REFERRAL_OUTCOME, need.outcome()));
        add(found, "report.coded.need", text);
    }

    private void consent(List<Answer> found, ReportContent content) {
        for (String purpose : choices.codes(CodeList.CONSENT)) {
            String answer = content.consents().getOrDefault(purpose, "");
            if (!answer.isEmpty() && !answer.equals(Missing.NOT_ASKED)) {
                add(
                        found,
                        "report.consent." + purpose,
                        choices.label(CodeList.CONSENT_ANSWER, answer));
            }
        }
        code(found, "report.consent.basis", CodeList.CONSENT_BASIS, content.consentBasis());
        String language = content.consentLanguage();
        add(
                found,
                "report.consent.language",
                language.isEmpty() ? "" : Locale.of(language).getDisplayLanguage(locale));
        code(found, "report.consent.how", CodeList.CONSENT_HOW, content.consentHow());
    }

    private void code(List<Answer> found, String key, CodeList list, String code) {
        add(found, key, label(list, code));
    }

    private void add(List<Answer> found, String key, String text) {
        if (!text.isBlank()) {
            found.add(new Answer(texts.get(key, locale), text, false));
        }
    }

    private void typed(List<Answer> found, String key, String text) {
        if (!text.isBlank()) {
            found.add(new Answer(texts.get(key, locale), text, true));
        }
    }

    private String label(CodeList list, String code) {
        return code.isEmpty() ? "" : choices.label(list, code);
    }

    private static String joined(String... parts) {
        return List.of(parts).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
