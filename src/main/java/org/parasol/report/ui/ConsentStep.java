package org.parasol.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parasol.base.Languages;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Missing;
import org.parasol.report.ReportContent;

/**
 * What may be done with the report: each purpose asked apart, in plain words, and "not asked" until
 * it has been. Sharing with the police is asked about only where the workspace wants it, or where
 * an answer is there already.
 */
class ConsentStep extends FormStep {

    private static final String POLICE = "to-share-with-police-anonymously";
    private static final List<String> ANSWERS = List.of("yes", "no", Missing.NOT_ASKED);

    ConsentStep(Editing editing, FormContext context) {
        super(StepName.CONSENT, editing, context);
        choices.codes(CodeList.CONSENT).stream()
                .filter(
                        purpose ->
                                !purpose.equals(POLICE)
                                        || context.choices().asksAboutPolice()
                                        || editing.content().consents().containsKey(POLICE))
                .forEach(purpose -> add(question(purpose)));

        RadioButtonGroup<String> basis =
                field(
                        "consentBasis",
                        choices.radios(
                                CodeList.CONSENT_BASIS, getTranslation("report.consent.basis")));
        basis.setItems(choices.codes(CodeList.CONSENT_BASIS));
        RadioButtonGroup<String> how =
                field(
                        "consentHow",
                        choices.radios(CodeList.CONSENT_HOW, getTranslation("report.consent.how")));
        how.setItems(choices.codes(CodeList.CONSENT_HOW));
        how.setHelperText(getTranslation("report.consent.how.help"));
        ComboBox<String> language = field("consentLanguage", languages());
        binder().forField(basis)
                .bind(
                        draft -> Codes.orNull(draft.content().consentBasis()),
                        (draft, code) -> draft.change(c -> withBasis(c, Codes.orEmpty(code))));
        binder().forField(how)
                .bind(
                        draft -> Codes.orNull(draft.content().consentHow()),
                        (draft, code) -> draft.change(c -> withHow(c, Codes.orEmpty(code))));
        binder().forField(language)
                .bind(
                        draft -> Codes.orNull(draft.content().consentLanguage()),
                        (draft, code) -> draft.change(c -> withLanguage(c, Codes.orEmpty(code))));
        bound();
        add(basis, how, language);
    }

    private RadioButtonGroup<String> question(String purpose) {
        RadioButtonGroup<String> group =
                field(
                        "consents." + purpose,
                        new RadioButtonGroup<>(getTranslation("report.consent." + purpose)));
        group.addClassName("choices");
        group.setItems(ANSWERS);
        group.setItemLabelGenerator(answer -> getTranslation("report.consent." + answer));
        binder().forField(group)
                .bind(
                        draft ->
                                draft.content().consents().getOrDefault(purpose, Missing.NOT_ASKED),
                        (draft, answer) -> draft.change(c -> withAnswer(c, purpose, answer)));
        return group;
    }

    private ComboBox<String> languages() {
        ComboBox<String> box = new ComboBox<>(getTranslation("report.consent.language"));
        Collator collator = Collator.getInstance(getLocale());
        Stream<String> ours = Languages.ALL.stream().map(Locale::getLanguage);
        Stream<String> others =
                Stream.of(Locale.getISOLanguages())
                        .filter(code -> !Languages.ALL.contains(Locale.of(code)))
                        .sorted(Comparator.comparing(this::languageName, collator));
        box.setItems(
                (code, typed) -> Matching.contains(languageName(code), typed),
                Stream.concat(ours, others).toList());
        box.setItemLabelGenerator(this::languageName);
        box.setWidthFull();
        return box;
    }

    private String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(getLocale());
    }

    private static ReportContent withAnswer(ReportContent c, String purpose, String answer) {
        Map<String, String> answers = new HashMap<>(c.consents());
        answers.put(purpose, answer);
        return c.withConsents(answers, c.consentBasis(), c.consentLanguage(), c.consentHow());
    }

    private static ReportContent withBasis(ReportContent c, String basis) {
        return c.withConsents(c.consents(), basis, c.consentLanguage(), c.consentHow());
    }

    private static ReportContent withLanguage(ReportContent c, String language) {
        return c.withConsents(c.consents(), c.consentBasis(), language, c.consentHow());
    }

    private static ReportContent withHow(ReportContent c, String how) {
        return c.withConsents(c.consents(), c.consentBasis(), c.consentLanguage(), how);
    }
}
