package org.parasol.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parasol.codebook.CodeList;
import org.parasol.report.Place;

/** Where and when, coarse by design, and in what kind of place. */
class WhereStep extends FormStep {

    private final RegionBox country;
    private final RegionBox subdivision;

    WhereStep(Editing editing, FormContext context) {
        super(StepName.WHERE, editing, context);
        country =
                field(
                        "place.country",
                        new RegionBox(context.regions(), getTranslation("report.where.country")));
        country.offerCountries(context.choices().regions());
        country.setPlaceholder(getTranslation("report.form.type-to-search"));
        subdivision =
                field(
                        "place.subdivision",
                        new RegionBox(
                                context.regions(), getTranslation("report.where.subdivision")));
        subdivision.setHelperText(getTranslation("report.where.subdivision.help"));
        subdivision.setClearButtonVisible(true);
        YearMonth now = YearMonth.from(context.clock().instant().atZone(ZoneOffset.UTC));
        WhenFields when = field("when", new WhenFields(choices, now));
        field("when.precision", when.precision);
        field("when.year", when.year);
        field("when.number", when.number);
        ComboBox<String> setting =
                field(
                        "setting",
                        choices.combo(CodeList.SETTING, getTranslation("report.where.setting")));
        setting.setPlaceholder(getTranslation("report.form.type-to-search"));

        offerSubdivisions(editing.content().place().country());
        country.addValueChangeListener(event -> offerSubdivisions(event.getValue()));
        binder().forField(country)
                .bind(
                        draft -> Codes.orNull(draft.content().place().country()),
                        (draft, code) ->
                                draft.change(content -> content.withPlace(new Place(code, null))));
        binder().forField(subdivision)
                .bind(
                        draft -> draft.content().place().subdivision(),
                        (draft, code) ->
                                draft.change(
                                        content ->
                                                content.withPlace(
                                                        new Place(
                                                                content.place().country(), code))));
        binder().forField(when)
                .bind(
                        draft -> draft.content().when(),
                        (draft, value) -> draft.change(content -> content.withWhen(value)));
        binder().forField(setting)
                .bind(
                        draft -> Codes.orNull(draft.content().setting()),
                        (draft, code) ->
                                draft.change(content -> content.withSetting(Codes.orEmpty(code))));
        bound();
        takeOnlyCountry();
        add(country, subdivision, when, setting);
    }

    private void offerSubdivisions(@Nullable String code) {
        boolean any = code != null && !context.regions().subdivisions(code).isEmpty();
        subdivision.clear();
        subdivision.setVisible(any);
        if (code != null && any) {
            subdivision.offerSubdivisions(code);
        }
    }

    /** An organisation that works in one country need not be asked which. */
    private void takeOnlyCountry() {
        var own =
                context.choices().regions().stream()
                        .map(code -> code.split("-", 2)[0])
                        .filter(context.regions()::isCountry)
                        .distinct()
                        .toList();
        if (country.isEmpty() && own.size() == 1) {
            country.setValue(own.getFirst());
        }
    }
}
