package org.parasol.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parasol.codebook.CodeList;
import org.parasol.report.When;

/**
 * Asks for a month, a quarter or a year, never for a day. The two newest months are one tap away,
 * because most reports are of what has just happened.
 */
class WhenFields extends CustomField<When> {

    private static final int FIRST_YEAR = 1950;
    private static final String MONTH = "month";
    private static final String QUARTER = "quarter";

    private final YearMonth now;
    final RadioButtonGroup<String> precision;
    final ComboBox<Integer> year;
    final Select<Integer> number = new Select<>();

    WhenFields(CodeChoices choices, YearMonth now) {
        super(When.EMPTY);
        this.now = now;
        precision = new RadioButtonGroup<>(getTranslation("report.where.precision"));
        precision.addClassName("choices");
        precision.setItems(choices.codes(CodeList.DATE_PRECISION));
        precision.setItemLabelGenerator(code -> choices.label(CodeList.DATE_PRECISION, code));
        year = new ComboBox<>(getTranslation("report.where.year"));
        year.setItems(
                IntStream.rangeClosed(FIRST_YEAR, now.getYear())
                        .map(y -> now.getYear() - y + FIRST_YEAR)
                        .boxed()
                        .toList());
        year.setItemLabelGenerator(String::valueOf);
        number.setItemLabelGenerator(this::numberLabel);

        Button thisMonth = new Button(Periods.month(now, getLocale()));
        thisMonth.setId("when-this-month");
        thisMonth.addClickListener(event -> take(now));
        Button lastMonth = new Button(Periods.month(now.minusMonths(1), getLocale()));
        lastMonth.setId("when-last-month");
        lastMonth.addClickListener(event -> take(now.minusMonths(1)));

        precision.addValueChangeListener(
                event -> {
                    number.clear();
                    offerNumbers();
                });
        year.addValueChangeListener(event -> offerNumbers());
        precision.addValueChangeListener(event -> updateIfAsked(event.isFromClient()));
        year.addValueChangeListener(event -> updateIfAsked(event.isFromClient()));
        number.addValueChangeListener(event -> updateIfAsked(event.isFromClient()));

        Div quick = new Div(thisMonth, lastMonth);
        quick.addClassName("row");
        Div exact = new Div(year, number);
        exact.addClassName("row");
        add(quick, precision, exact);
        precision.setValue(MONTH);
    }

    private void take(YearMonth month) {
        setPresentationValue(When.month(month.getYear(), month.getMonthValue()));
        updateValue();
    }

    private void updateIfAsked(boolean fromClient) {
        if (fromClient) {
            updateValue();
        }
    }

    /** Months or quarters, without those that lie ahead. */
    private void offerNumbers() {
        boolean months = MONTH.equals(precision.getValue());
        boolean quarters = QUARTER.equals(precision.getValue());
        boolean thisYear = Objects.equals(year.getValue(), now.getYear());
        int reached = months ? now.getMonthValue() : now.get(IsoFields.QUARTER_OF_YEAR);
        int last = thisYear ? reached : months ? 12 : 4;
        Integer chosen = number.getValue();
        number.setVisible(months || quarters);
        number.setLabel(getTranslation(months ? "report.where.month" : "report.where.quarter"));
        number.setItems(IntStream.rangeClosed(1, last).boxed().toList());
        number.setValue(chosen == null || chosen > last ? null : chosen);
    }

    private String numberLabel(@Nullable Integer value) {
        if (value == null) {
            return "";
        }
        if (MONTH.equals(precision.getValue())) {
            return Periods.month(value, getLocale());
        }
        return getTranslation(
                "report.where.quarter.option",
                Periods.month(3 * value - 2, getLocale()),
                Periods.month(3 * value, getLocale()));
    }

    @Override
    protected When generateModelValue() {
        Integer chosenYear = year.getValue();
        Integer chosenNumber = number.getValue();
        if (chosenYear == null && chosenNumber == null) {
            return When.EMPTY;
        }
        return new When(
                precision.getValue(),
                chosenYear == null ? 0 : chosenYear,
                chosenNumber == null ? 0 : chosenNumber);
    }

    @Override
    protected void setPresentationValue(When when) {
        precision.setValue(when.precision().isEmpty() ? MONTH : when.precision());
        year.setValue(when.year() == 0 ? null : when.year());
        number.setValue(when.number() == 0 ? null : when.number());
    }
}
