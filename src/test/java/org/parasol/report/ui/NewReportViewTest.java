package org.parasol.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.report.ReportContent;

class NewReportViewTest {

    private final Pages pages = Pages.open(false);

    @BeforeEach
    void open() {
        UI.getCurrent().navigate(NewReportView.class);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void showsWhatHelpsNowWhereItHasJustHappened() {
        _assertNone(Section.class, spec -> spec.withId("urgent"));

        answer("safety-recent", "yes");

        String urgent = Pages.text(Pages.byId(Section.class, "urgent"));
        assertThat(urgent).contains("72 hours", "5 days", "Night line 0800 111 222");
    }

    @Test
    void leadsToASaferPlaceFirst() {
        answer("safety-safe", "no");

        assertThat(Pages.text(Pages.byId(Section.class, "urgent"))).contains("safer place");
    }

    @Test
    void saysWhatTheLawObligesBeforeAnythingIsAsked() {
        Pages.press("safety-next");

        assertThat(Pages.text(_get(PromiseScreen.class))).contains("Tell the children’s office.");
    }

    @Test
    void storesNothingBeforeTheAnswerIsYes() {
        answer("safety-recent", "yes");
        Pages.press("safety-next");
        Pages.press("promise-next");

        assertThat(pages.remembered.count()).isZero();

        Pages.press("consent-no");

        assertThat(Pages.heading()).isEqualTo("Nothing was kept");
        assertThat(pages.remembered.count()).isZero();
    }

    @Test
    void yesStartsADraftThatHoldsTheAnswer() {
        Pages.press("safety-next");
        Pages.press("promise-next");
        Pages.press("consent-yes");

        ReportContent stored = pages.remembered.only();
        assertThat(stored.consents()).containsEntry("to-record", "yes");
        assertThat(stored.consentBasis()).isEqualTo("affected-person");
        assertThat(Pages.heading()).isEqualTo("What happened?");
        assertThat(_get(FormView.class).isVisible()).isTrue();
    }

    @Test
    void nobodysAnswerIsInventedWhereNobodyCanBeAsked() {
        Pages.press("safety-next");
        Pages.press("promise-next");
        Pages.press("consent-not-possible");

        ReportContent stored = pages.remembered.only();
        assertThat(stored.consents()).doesNotContainKey("to-record");
        assertThat(stored.consentBasis()).isEqualTo("not-possible");
    }

    @SuppressWarnings("unchecked")
    private static void answer(String id, String answer) {
        RadioButtonGroup<String> group = Pages.byId(RadioButtonGroup.class, id);
        Pages.enter(group, answer);
    }
}
