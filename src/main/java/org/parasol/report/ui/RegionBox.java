package org.parasol.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parasol.codebook.Regions;

/** Chooses a country or a part of one by its name in the reader's language. */
class RegionBox extends ComboBox<String> {

    private final transient Regions regions;

    RegionBox(Regions regions, String label) {
        super(label);
        this.regions = regions;
        setItemLabelGenerator(this::name);
        setWidthFull();
    }

    /** All countries; those the workspace works in come first. */
    void offerCountries(List<String> ownRegions) {
        List<String> own = ownRegions.stream().filter(regions::isCountry).distinct().toList();
        Stream<String> others =
                regions.countries().stream()
                        .filter(country -> !own.contains(country))
                        .sorted(byName());
        offer(Stream.concat(own.stream(), others).toList());
    }

    /** The first-level parts of a country. */
    void offerSubdivisions(String country) {
        offer(regions.subdivisions(country).stream().sorted(byName()).toList());
    }

    private void offer(List<String> codes) {
        setItems((code, typed) -> Matching.contains(name(code), typed), codes);
    }

    private String name(String code) {
        return regions.name(code, getLocale());
    }

    private Comparator<String> byName() {
        Locale locale = getLocale();
        Collator collator = Collator.getInstance(locale);
        return Comparator.comparing(this::name, collator);
    }
}
