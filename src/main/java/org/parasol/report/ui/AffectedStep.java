package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Missing;
import org.parasol.report.Person;

/** Who was affected, never who they are. The duty to report is read before the age is asked. */
class AffectedStep extends FormStep {

    private static final String UNDER_18 = "under-18";
    private static final String OWN_WORD = "own-word";

    AffectedStep(Editing editing, FormContext context) {
        super(StepName.AFFECTED, editing, context);
        RadioButtonGroup<String> age = radios("person.ageBand", CodeList.AGE_BAND, "age");
        RadioButtonGroup<String> basis = radios("person.ageBasis", CodeList.AGE_BASIS, "age-basis");
        basis.setItems(with(CodeList.AGE_BASIS, Missing.NOT_KNOWN));
        Paragraph minor = new Paragraph(getTranslation("report.affected.minor"));
        minor.setId("minor-note");
        minor.addClassName("caution");
        minor.getElement().setAttribute("role", "status");
        RadioButtonGroup<String> gender = radios("person.gender", CodeList.GENDER, "gender");
        TextField own = field("person.genderOwnWord", new TextField());
        own.setLabel(getTranslation("report.affected.gender-own"));
        own.getElement().setAttribute("dir", "auto");
        own.setWidthFull();
        TypedText.reachesServerWhileTyping(own, this::ownWord);
        RadioButtonGroup<String> people =
                radios("person.peopleAffected", CodeList.PEOPLE_AFFECTED, "people");
        people.setItems(with(CodeList.PEOPLE_AFFECTED, Missing.NOT_KNOWN));

        age.addValueChangeListener(
                event -> {
                    basis.setVisible(known(event.getValue()));
                    minor.setVisible(UNDER_18.equals(event.getValue()));
                });
        gender.addValueChangeListener(event -> own.setVisible(OWN_WORD.equals(event.getValue())));
        basis.setVisible(false);
        minor.setVisible(false);
        own.setVisible(false);

        bind(age, Person::ageBand, Person::withAgeBand);
        bind(basis, Person::ageBasis, Person::withAgeBasis);
        bind(gender, Person::gender, Person::withGender);
        bind(people, Person::peopleAffected, Person::withPeopleAffected);
        binder().forField(own)
                .bind(
                        draft -> draft.content().person().genderOwnWord(),
                        (draft, word) -> ownWord(word));
        Component more = more();
        bound();
        add(duty(), age, basis, minor, gender, own, people, more);
    }

    private void ownWord(String word) {
        editing.change(content -> content.withPerson(content.person().withGenderOwnWord(word)));
    }

    private Component duty() {
        String text = context.choices().dutyToReport();
        UserText duty =
                new UserText(
                        text.isBlank() ? getTranslation("report.new.promise.duty.unknown") : text);
        duty.setId("duty-to-report");
        duty.addClassName("caution");
        return duty;
    }

    /** What matters in some reports only lies folded. */
    private Details more() {
        RadioButtonGroup<String> work =
                radios("person.workSetting", CodeList.WORK_SETTING, "work-setting");
        RadioButtonGroup<String> trans =
                radios("person.transExperience", CodeList.TRANS_EXPERIENCE, "trans");
        trans.setHelperText(getTranslation("report.affected.trans.help"));
        bind(work, Person::workSetting, Person::withWorkSetting);
        bind(trans, Person::transExperience, Person::withTransExperience);
        Div content = new Div(work, trans);
        content.addClassName("stack");
        List<String> offered =
                choices.codes(CodeList.GROUND).stream()
                        .filter(ground -> !context.choices().groundsOff().contains(ground))
                        .toList();
        if (!offered.isEmpty()) {
            content.add(grounds(offered));
        }
        Details details = new Details(getTranslation("report.affected.more"), content);
        details.setId("affected-more");
        details.setWidthFull();
        Person person = editing.content().person();
        details.setOpened(
                !person.workSetting().isEmpty()
                        || !person.transExperience().isEmpty()
                        || !person.grounds().isEmpty());
        return details;
    }

    private CheckboxGroup<String> grounds(List<String> offered) {
        CheckboxGroup<String> grounds =
                field(
                        "person.grounds",
                        choices.checks(CodeList.GROUND, getTranslation("report.affected.grounds")));
        grounds.setHelperText(getTranslation("report.affected.grounds.help"));
        grounds.setItems(offered);
        binder().forField(grounds)
                .bind(
                        draft -> Set.copyOf(draft.content().person().grounds()),
                        (draft, chosen) ->
                                draft.change(
                                        content ->
                                                content.withPerson(
                                                        content.person()
                                                                .withGrounds(ordered(chosen)))));
        return grounds;
    }

    private List<String> ordered(Set<String> chosen) {
        Set<String> inOrder = new LinkedHashSet<>(choices.codes(CodeList.GROUND));
        inOrder.retainAll(chosen);
        return List.copyOf(inOrder);
    }

    private RadioButtonGroup<String> radios(String path, CodeList list, String text) {
        return field(path, choices.radios(list, getTranslation("report.affected." + text)));
    }

    private void bind(
            HasValue<?, String> field,
            Function<Person, String> read,
            BiFunction<Person, String, Person> write) {
        binder().forField(field)
                .bind(
                        draft -> Codes.orNull(read.apply(draft.content().person())),
                        (draft, code) ->
                                draft.change(
                                        content ->
                                                content.withPerson(
                                                        write.apply(
                                                                content.person(),
                                                                Codes.orEmpty(code)))));
    }

    /** A list and, of the missing codes, the one that makes sense here. */
    private List<String> with(CodeList list, String missing) {
        return Stream.concat(choices.codes(list).stream(), Stream.of(missing)).toList();
    }

    private static boolean known(@Nullable String ageBand) {
        return ageBand != null && !Missing.ALL.contains(ageBand);
    }
}
