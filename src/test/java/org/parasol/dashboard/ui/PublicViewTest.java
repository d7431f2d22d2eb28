package org.parasol.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.OrganisationBand;
import org.parasol.statistics.PublicReleases;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseParameters;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.Tables;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ParasolTest
class PublicViewTest {

    private static final String TABLE = "violation-by-region";

    @Autowired WebApplicationContext context;
    @Autowired Texts texts;
    @Autowired Codebook codebook;
    @Autowired Regions regions;
    @Autowired LegalModels legalModels;

    private final PublicReleases releases = mock(PublicReleases.class);

    @BeforeEach
    void aBrowserOfNobody() {
        when(releases.all()).thenReturn(List.of(SmallRelease.RECORD));
        when(releases.rule()).thenReturn(new ReleaseParameters(15, 3, 10, 10, 24));
        when(releases.coverage(4))
                .thenReturn(
                        new Coverage(
                                Optional.of(400),
                                OrganisationBand.OVER_TEN,
                                Map.of(),
                                Map.of(
                                        TABLE,
                                        new TableCoverage(TABLE, 3, 0.1, null),
                                        "country",
                                        new TableCoverage("country", 0, 1, null))));
        when(releases.table(eq(4), any()))
                .thenReturn(
                        new PublishedTable(
                                Tables.find(TABLE).orElseThrow(),
                                List.of(
                                        SmallRelease.cell(40, "threats", "002"),
                                        SmallRelease.cell(120, "violence", "150"),
                                        SmallRelease.cell(60, "violence", "002"))));
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(
                        new Routes(Set.of(PublicView.class), Set.of(), true),
                        context,
                        MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void a_table_shows_its_figures_in_order_when_it_is_opened() {
        open("4");

        NativeDetails table = _get(NativeDetails.class);
        assertThat(table.getSummaryText()).isEqualTo("Violation and world region");
        assertThat(_find(NativeTable.class)).isEmpty();

        table.setOpen(true);
        ComponentUtil.fireEvent(table, new NativeDetails.ToggleEvent(table, true));

        assertThat(_find(NativeTableRow.class).stream().map(PublicViewTest::words))
                .containsExactly(
                        "World region|reports filed",
                        "Physical violence",
                        "Africa|≈60",
                        "Europe|≈120",
                        "Threats and harassment",
                        "Africa|≈40");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .filteredOn(address -> address.contains("/api/"))
                .hasSize(4)
                .contains("/api/v1/releases/4/tables/violation-by-region.csv?lang=en");
    }

    @Test
    void another_number_is_unknown_and_the_first_page_shows_the_newest() {
        open("3");
        assertThat(_find(NativeDetails.class)).isEmpty();
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("There is no public release with this number.");

        UI.getCurrent().removeAll();
        open(null);
        assertThat(_find(NativeDetails.class)).hasSize(1);
    }

    private static String words(NativeTableRow row) {
        return String.join(
                "|",
                row.getChildren().map(cell -> cell.getElement().getTextRecursively()).toList());
    }

    private void open(@Nullable String number) {
        PublicView view =
                new PublicView(
                        releases,
                        new Figures(
                                SmallRelease.published(), texts, codebook, regions, legalModels),
                        texts);
        UI.getCurrent().add(view);
        view.setParameter(mock(BeforeEvent.class), number);
    }
}
