package org.parasol.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepNameTest {

    @ParameterizedTest
    @CsvSource({
        "violations, WHAT",
        "violations[0].code, WHAT",
        "violations[0].perpetrators[1].category, WHO",
        "place.country, WHERE",
        "when.number, WHERE",
        "setting, WHERE",
        "person.genderOwnWord, AFFECTED",
        "narrative, WORDS",
        "sources[2].kind, SOURCES",
        "needs[0].outcome, HELP",
        "consents.to-record, CONSENT",
        "consentHow, CONSENT"
    })
    void knowsOnWhichStepAFieldStands(String path, StepName step) {
        assertThat(StepName.ofField(path)).isEqualTo(step);
    }

    @Test
    void leadsForthAndBack() {
        assertThat(StepName.WHAT.previous()).isEmpty();
        assertThat(StepName.WHAT.next()).contains(StepName.WHO);
        assertThat(StepName.SEND.next()).isEmpty();
        assertThat(StepName.SEND.previous()).contains(StepName.CONSENT);
        assertThat(StepName.SEND.position()).isEqualTo(9);
    }
}
