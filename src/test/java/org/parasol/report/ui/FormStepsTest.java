package org.parasol.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.report.FieldProblem;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.Source;
import org.parasol.report.Violation;
import org.parasol.report.When;
import org.parasol.workspace.Colleague;
import org.parasol.workspace.WorkspaceChoices;

class FormStepsTest {

    private static final Perpetrator POLICE = new Perpetrator("police", "carried-out", "no-action");

    private final Pages pages = Pages.open(false);

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void whatHappenedIsFoundBySearchingAndKeptInTheOrderOfChoosing() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WhatStep(editing, pages.context()));

        Pages.enter(Pages.byId(TextField.class, "violation-search"), "extortion");
        Pages.enter(Pages.byId(Checkbox.class, "found-policing-extortion"), true);
        Pages.enter(Pages.byId(TextField.class, "violation-search"), "");
        openGroup("violence");
        Pages.enter(Pages.byId(Checkbox.class, "violation-violence-assault"), true);

        assertThat(saved(editing).violations())
                .extracting(Violation::code)
                .containsExactly("policing.extortion", "violence.assault");
    }

    @Test
    void whatIsFrequentIsOfferedUntilOneSearches() {
        pages.frequent.add("policing.extortion");
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WhatStep(editing, pages.context()));

        Pages.enter(Pages.byId(Checkbox.class, "often-policing-extortion"), true);
        openGroup("policing");

        assertThat(saved(editing).violations())
                .extracting(Violation::code)
                .containsExactly("policing.extortion");
        assertThat(Pages.byId(Checkbox.class, "violation-policing-extortion").getValue()).isTrue();
        Pages.enter(Pages.byId(TextField.class, "violation-search"), "eviction");
        _assertNone(Checkbox.class, spec -> spec.withId("often-policing-extortion"));
    }

    @Test
    void sharingWithThePoliceIsAskedOnlyWhereTheWorkspaceWantsIt() {
        String police = "consents.to-share-with-police-anonymously";
        UI.getCurrent().add(new ConsentStep(pages.editing(ReportContent.empty()), pages.context()));
        _assertNone(Component.class, spec -> spec.withId(FormStep.fieldId(police)));

        pages.choices = new WorkspaceChoices(List.of(), "", "", Set.of(), true, Locale.ENGLISH, 10);
        Editing asked = pages.editing(ReportContent.empty());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ConsentStep(asked, pages.context()));
        choose(police, "yes");
        assertThat(saved(asked).consents())
                .containsEntry("to-share-with-police-anonymously", "yes");

        pages.choices = WorkspaceChoices.none();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ConsentStep(pages.editing(saved(asked)), pages.context()));
        _get(Component.class, spec -> spec.withId(FormStep.fieldId(police)));
    }

    @Test
    void takingAViolationAwayKeepsWhatWasSaidOfTheOthers() {
        Editing editing =
                pages.editing(
                        ReportContent.empty()
                                .withViolations(
                                        List.of(
                                                new Violation("violence.assault", List.of(POLICE)),
                                                new Violation("violence.theft", List.of()))));
        UI.getCurrent().add(new WhatStep(editing, pages.context()));

        Pages.press("remove-violence-theft");

        assertThat(saved(editing).violations())
                .containsExactly(new Violation("violence.assault", List.of(POLICE)));
    }

    @Test
    void aCategoryAloneCanBeChosenWhereTheTypeIsNotKnown() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WhatStep(editing, pages.context()));

        openGroup("health");
        Pages.enter(Pages.byId(Checkbox.class, "violation-health"), true);

        assertThat(saved(editing).violations()).containsExactly(new Violation("health", List.of()));
    }

    @Test
    void whoDidItIsAskedForEachViolation() {
        Editing editing = pages.editing(twoViolations());
        UI.getCurrent().add(new WhoStep(editing, pages.context()));

        choose("violations[0].perpetrators[0].category", "police");
        choose("violations[0].perpetrators[0].accountability", "no-action");
        Pages.press("who-same-1");

        assertThat(saved(editing).violations())
                .extracting(Violation::perpetrators)
                .containsExactly(List.of(POLICE), List.of(POLICE));
    }

    @Test
    void aFurtherPerpetratorThatWasNotChosenIsNotKept() {
        Editing editing = pages.editing(twoViolations());
        UI.getCurrent().add(new WhoStep(editing, pages.context()));

        choose("violations[1].perpetrators[0].category", "client");
        Pages.press("who-add-1");

        assertThat(saved(editing).violations().get(1).perpetrators())
                .containsExactly(new Perpetrator("client", "carried-out", ""));
    }

    @Test
    void anotherCountryForgetsThePartOfTheFirst() {
        Editing editing = pages.editing(ReportContent.empty().withPlace(new Place("KE", "KE-30")));
        UI.getCurrent().add(new WhereStep(editing, pages.context()));

        choose("place.country", "UG");

        assertThat(saved(editing).place()).isEqualTo(new Place("UG", null));
    }

    @Test
    void theOnlyCountryAWorkspaceWorksInNeedsNoTap() {
        pages.choices =
                new WorkspaceChoices(
                        List.of("KE-30", "KE"), "", "", Set.of(), false, Locale.ENGLISH, 10);
        Editing editing = pages.editing(ReportContent.empty());

        UI.getCurrent().add(new WhereStep(editing, pages.context()));

        assertThat(saved(editing).place().country()).isEqualTo("KE");
    }

    @Test
    void lastMonthIsOneTapAway() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WhereStep(editing, pages.context()));

        Pages.press("when-last-month");

        assertThat(saved(editing).when()).isEqualTo(When.month(2026, 10));
    }

    @Test
    void neverOffersAMonthThatLiesAhead() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WhereStep(editing, pages.context()));

        ComboBox<Integer> year = field("when.year");
        Pages.enter(year, 2026);
        Select<Integer> number = field("when.number");

        assertThat(number.getListDataView().getItems()).hasSize(11);
    }

    @Test
    void aQuarterIsKeptAsAQuarter() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WhereStep(editing, pages.context()));

        choose("when.precision", "quarter");
        ComboBox<Integer> year = field("when.year");
        Pages.enter(year, 2025);
        Select<Integer> number = field("when.number");
        Pages.enter(number, 4);

        assertThat(saved(editing).when()).isEqualTo(When.quarter(2025, 4));
    }

    @Test
    void readsTheDutyToReportBeforeTheAge() {
        UI.getCurrent()
                .add(new AffectedStep(pages.editing(ReportContent.empty()), pages.context()));

        assertThat(Pages.byId(UserText.class, "duty-to-report").getText())
                .isEqualTo("Tell the children’s office.");
        _assertNone(Paragraph.class, spec -> spec.withId("minor-note"));

        choose("person.ageBand", "under-18");

        assertThat(Pages.byId(Paragraph.class, "minor-note").getText()).contains("no image");
    }

    @Test
    void asksForGroundsThatTheWorkspaceHasNotSwitchedOff() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new AffectedStep(editing, pages.context()));

        Pages.byId(Details.class, "affected-more").setOpened(true);
        CheckboxGroup<String> grounds = field("person.grounds");
        assertThat(grounds.getListDataView().getItems())
                .contains("migrant")
                .doesNotContain("caste");

        Pages.enter(grounds, Set.of("trans", "migrant"));

        assertThat(saved(editing).person().grounds()).containsExactly("migrant", "trans");
    }

    @Test
    void anOwnWordForGenderIsAskedForOnlyWhereItIsChosen() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new AffectedStep(editing, pages.context()));

        choose("person.gender", "own-word");
        TextField own = field("person.genderOwnWord");
        Pages.enter(own, "muxe");

        assertThat(saved(editing).person().genderOwnWord()).isEqualTo("muxe");
    }

    @Test
    void everyCharacterOfANarrativeArrivesUnchanged() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new WordsStep(editing, pages.context()));
        String told = "<b>=cmd|' /C calc'!A0</b> \u202Bمرحبا\u202C 🌂 𠜎 \uFFFD\n\t end";

        TextArea narrative = field("narrative");
        Pages.enter(narrative, told);

        assertThat(saved(editing).narrative()).isEqualTo(told);
        assertThat(narrative.getElement().getAttribute("dir")).isEqualTo("auto");
        assertThat(narrative.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(narrative.getValueChangeTimeout()).isLessThan(2_000);
    }

    @Test
    void aSourceIsKeptOnceSomethingIsSaidOfIt() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new SourcesStep(editing, pages.context()));

        Pages.press("source-add");
        assertThat(saved(editing).sources()).isEmpty();
        choose("sources[0].kind", "witness");
        choose("sources[0].reliability", "likely");

        assertThat(saved(editing).sources()).containsExactly(new Source("witness", "", "likely"));

        Pages.press("source-remove-0");

        assertThat(saved(editing).sources()).isEmpty();
    }

    @Test
    void whatCameOfHelpIsAskedForEachKindOfHelp() {
        Editing editing = pages.editing(ReportContent.empty());
        UI.getCurrent().add(new HelpStep(editing, pages.context()));

        CheckboxGroup<String> needs = field("needs");
        Pages.enter(needs, Set.of("legal-aid", "medical-aid"));
        choose("needs[1].outcome", "accepted");

        assertThat(saved(editing).needs())
                .containsExactly(new Need("medical-aid", ""), new Need("legal-aid", "accepted"));
    }

    @Test
    void eachConsentStaysNotAskedUntilAnswered() {
        Editing editing =
                pages.editing(
                        ReportContent.empty()
                                .withConsents(
                                        Map.of("to-record", "yes"), "affected-person", "", ""));
        UI.getCurrent().add(new ConsentStep(editing, pages.context()));

        RadioButtonGroup<String> counted = field("consents.to-be-counted");
        assertThat(counted.getValue()).isEqualTo("not-asked");
        assertThat(saved(editing).consents()).containsOnlyKeys("to-record");

        Pages.enter(counted, "yes");
        choose("consentLanguage", "sw");
        choose("consentHow", "phone");

        ReportContent stored = saved(editing);
        assertThat(stored.consents()).isEqualTo(Map.of("to-record", "yes", "to-be-counted", "yes"));
        assertThat(stored.consentLanguage()).isEqualTo("sw");
        assertThat(stored.consentHow()).isEqualTo("phone");
        assertThat(stored.consentBasis()).isEqualTo("affected-person");
    }

    @Test
    void sharingWithThePoliceIsNotAsked() {
        UI.getCurrent().add(new ConsentStep(pages.editing(ReportContent.empty()), pages.context()));

        _assertNone(
                Component.class,
                spec -> spec.withId(FormStep.fieldId("consents.to-share-with-police-anonymously")));
    }

    @Test
    void aProblemStandsAtItsFieldAndGoesWhenTheFieldIsMended() {
        Editing editing = pages.editing(ReportContent.empty());
        WhereStep step = new WhereStep(editing, pages.context());
        UI.getCurrent().add(step);

        step.show(new FieldProblem("place.country", "report.field.required"));

        ComboBox<String> country = field("place.country");
        assertThat(country.isInvalid()).isTrue();
        assertThat(country.getErrorMessage()).isNotBlank();

        Pages.enter(country, "KE");

        assertThat(country.isInvalid()).isFalse();
    }

    @Test
    void theLastStepShowsEverythingAndLeadsBack() {
        Editing editing = pages.editing(twoViolations().withNarrative("<i>told</i>"));
        StepName[] jumped = new StepName[1];

        UI.getCurrent().add(new SendStep(editing, pages.context(), step -> jumped[0] = step));

        assertThat(Pages.text(_get(SendStep.class)))
                .contains("Physical assault", "Theft", "<i>told</i>");
        Pages.press("edit-where");
        assertThat(jumped[0]).isEqualTo(StepName.WHERE);
        assertThat(_find(Button.class)).hasSize(StepName.ORDER.size() - 1);
    }

    @Test
    void whoMayReadItIsAllOrThoseWhoAreNamed() {
        Colleague ann = new Colleague(AccountId.random(), "ann");
        Colleague bea = new Colleague(AccountId.random(), "bea");
        pages.coordinators.addAll(List.of(ann, bea));
        Editing editing = pages.editing(twoViolations());
        SendStep step = new SendStep(editing, pages.context(), other -> {});
        UI.getCurrent().add(step);
        assertThat(_find(Component.class, spec -> spec.withId("named-readers"))).isEmpty();
        assertThat(_find(Paragraph.class, spec -> spec.withId("about-staff"))).isEmpty();

        RadioButtonGroup<String> readership = readership();
        readership.setValue(ReportContent.NAMED);
        assertThat(editing.content().restricted()).isTrue();
        CheckboxGroup<Colleague> named = named();
        step.show(new FieldProblem("readership", "report.field.reader-needed", List.of()));
        assertThat(readership.isInvalid()).isTrue();
        named.setValue(Set.of(bea));
        assertThat(readership.isInvalid()).isFalse();
        assertThat(editing.content().named()).containsExactly(bea.account().value());

        readership.setValue("");
        assertThat(editing.content().restricted()).isFalse();
        assertThat(editing.content().named()).isEmpty();
    }

    @Test
    void aReportAboutStaffAsksToNameReadersAndKeepsThoseNamedBefore() {
        Colleague ann = new Colleague(AccountId.random(), "ann");
        pages.coordinators.add(ann);
        ReportContent about =
                ReportContent.empty()
                        .withViolations(
                                List.of(
                                        new Violation(
                                                "violence.assault",
                                                List.of(
                                                        new Perpetrator(
                                                                "support-organisation-staff",
                                                                "carried-out",
                                                                "no-action")))))
                        .readBy(ReportContent.NAMED, List.of(ann.account().value()));
        UI.getCurrent().add(new SendStep(pages.editing(about), pages.context(), step -> {}));
        assertThat(_find(Paragraph.class, spec -> spec.withId("about-staff"))).hasSize(1);
        CheckboxGroup<Colleague> named = named();
        assertThat(named.getValue()).containsExactly(ann);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Colleague> named() {
        return Pages.byId(CheckboxGroup.class, "named-readers");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> readership() {
        return Pages.byId(RadioButtonGroup.class, "field-readership");
    }

    private static ReportContent twoViolations() {
        return ReportContent.empty()
                .withViolations(
                        List.of(
                                new Violation("violence.assault", List.of()),
                                new Violation("violence.theft", List.of())));
    }

    private static void openGroup(String category) {
        Details group = Pages.byId(Details.class, "violation-group-" + category);
        group.setOpened(true);
    }

    private ReportContent saved(Editing editing) {
        return pages.remembered.content(editing.id());
    }

    private static void choose(String path, String code) {
        HasValue<?, String> field = field(path);
        Pages.enter(field, code);
    }

    /** The field with this path; the test says of which kind it is. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <F> F field(String path) {
        return (F) _get(Component.class, spec -> spec.withId(FormStep.fieldId(path)));
    }
}
