package org.parasol.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parasol.report.CodedField;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportSort;

class FilterUrlTest {

    @Test
    void anEmptyAddressShowsEverythingNewestFirst() {
        FilterUrl state = FilterUrl.of(QueryParameters.empty());

        assertThat(state).isEqualTo(new FilterUrl(ReportFilter.ALL, ReportSort.NEWEST, false));
        assertThat(state.query().getParameters()).isEmpty();
    }

    @Test
    void comesBackFromTheAddressAsItWentIn() {
        FilterUrl state =
                FilterUrl.of(QueryParameters.empty())
                        .with(
                                CodedField.VIOLATION,
                                Set.of("violence.assault", "health.care-denied"))
                        .with(CodedField.QUARTER, Set.of("2026-Q4"))
                        .with(new ReportSort(CodedField.COUNTRY, true))
                        .showing(true);

        assertThat(FilterUrl.of(state.query())).isEqualTo(state);
        assertThat(state.query().getParameters())
                .containsEntry("violation", List.of("health.care-denied", "violence.assault"))
                .containsEntry("sort", List.of("-country"));
    }

    @Test
    void dropsWhatIsNoCode() {
        QueryParameters typed =
                new QueryParameters(
                        Map.of(
                                "violation", List.of("what she said", "<b>", "violence"),
                                "name", List.of("somebody"),
                                "sort", List.of("anything")));

        FilterUrl state = FilterUrl.of(typed);

        assertThat(state.filter().codes())
                .containsExactly(Map.entry(CodedField.VIOLATION, Set.of("violence")));
        assertThat(state.sort()).isEqualTo(ReportSort.NEWEST);
    }
}
