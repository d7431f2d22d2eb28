package org.parasol.codebook;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parasol.base.Languages;
import org.parasol.codebook.internal.RegionTable;
import org.parasol.codebook.internal.RegionTable.Country;
import org.parasol.codebook.internal.WordIndex;
import org.parasol.codebook.internal.WordIndex.Field;
import org.springframework.stereotype.Service;

/**
 * Countries (ISO 3166-1 alpha-2), their first-level subdivisions (ISO 3166-2) and the world regions
 * and sub-regions of UN M49 above them, with names from CLDR.
 *
 * <p>For publication each country lies in one world region (M49 code, for example {@code 150}) and
 * in one declared country group within it (M49 sub-region or intermediate region, for example
 * {@code 155}); groups do not overlap and are stable within a series of releases.
 */
@Service
public class Regions {

    private static final int INCOME_YEAR = 2024;

    private final RegionTable table = RegionTable.read();
    private final Map<Locale, Map<String, String>> names = new HashMap<>();
    private final Map<Locale, WordIndex> countryIndexes = new HashMap<>();

    public Regions() {
        for (Locale language : Languages.ALL) {
            Map<String, String> namesHere = namesIn(language);
            WordIndex index = new WordIndex();
            for (String code : countries()) {
                String name = namesHere.getOrDefault(code, code);
                index.add(code, List.of(new Field(name, 1), new Field(code, 1)));
            }
            names.put(language, namesHere);
            countryIndexes.put(language, index);
        }
    }

    private Map<String, String> namesIn(Locale language) {
        LocaleDisplayNames cldr =
                LocaleDisplayNames.getInstance(
                        ULocale.forLocale(language),
                        DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
        return Stream.of(countries(), countryGroups(), worldRegions())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(code -> code, cldr::regionDisplayName));
    }

    /** All 249 countries, by code. */
    public List<String> countries() {
        return table.countries().stream().map(Country::code).toList();
    }

    /** All countries in the order of their names in a language. */
    public List<String> countries(Locale locale) {
        return sorted(countries(), locale);
    }

    /** A country's first-level subdivisions by code; empty where it has none. */
    public List<String> subdivisions(String country) {
        return table.subdivisions(country);
    }

    /** A country's first-level subdivisions in the order of their names in a language. */
    public List<String> subdivisions(String country, Locale locale) {
        return sorted(subdivisions(country), locale);
    }

    /**
     * The name of a country, subdivision, country group or world region; the code where it has no
     * name. A subdivision without a name in this language is given its English one.
     */
    public String name(String code, Locale locale) {
        Locale language = Languages.nearest(locale);
        if (code.indexOf('-') > 0) {
            return table.subdivisionName(code, language.getLanguage()).orElse(code);
        }
        return names.getOrDefault(language, Map.of()).getOrDefault(code, code);
    }

    /**
     * Countries whose names match words in the reader's language, best first; tolerates typing
     * errors and missing accents. Blank text finds nothing.
     */
    public List<String> search(String text, Locale locale) {
        WordIndex index = countryIndexes.get(Languages.nearest(locale));
        return index == null ? List.of() : index.find(text);
    }

    /** The world regions used for publication, by M49 code. */
    public List<String> worldRegions() {
        return table.countries().stream().map(Country::worldRegion).distinct().sorted().toList();
    }

    /**
     * The world region of a country.
     *
     * @throws IllegalArgumentException where there is no such country
     */
    public String worldRegion(String country) {
        return require(country).worldRegion();
    }

    /** The declared country groups, by M49 code. */
    public List<String> countryGroups() {
        return table.countries().stream().map(Country::group).distinct().sorted().toList();
    }

    /**
     * The declared group of a country, used where the country alone is too small to publish.
     *
     * @throws IllegalArgumentException where there is no such country
     */
    public String countryGroup(String country) {
        return require(country).group();
    }

    /** The countries of a declared group, by code. */
    public List<String> countriesIn(String countryGroup) {
        return table.countries().stream()
                .filter(country -> country.group().equals(countryGroup))
                .map(Country::code)
                .toList();
    }

    /** The declared groups within a world region, by M49 code. */
    public List<String> groupsIn(String worldRegion) {
        return table.countries().stream()
                .filter(country -> country.worldRegion().equals(worldRegion))
                .map(Country::group)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A country's World Bank income group, a code of {@link CodeList#INCOME_GROUP}: the
     * classification for fiscal year 2025, which began in July 2024 and rests on incomes of 2023.
     *
     * @throws IllegalArgumentException where there is no such country
     */
    public String incomeGroup(String country) {
        return require(country).incomeGroup();
    }

    /** The calendar year in which the classification of the income groups began to hold. */
    public int incomeYear() {
        return INCOME_YEAR;
    }

    /** Whether this is the code of a country. */
    public boolean isCountry(String code) {
        return table.country(code).isPresent();
    }

    /** Whether this subdivision lies in this country. */
    public boolean isSubdivision(String country, String code) {
        return table.subdivisions(country).contains(code);
    }

    private List<String> sorted(List<String> codes, Locale locale) {
        Collator order = Collator.getInstance(ULocale.forLocale(Languages.nearest(locale)));
        return codes.stream()
                .sorted((a, b) -> order.compare(name(a, locale), name(b, locale)))
                .toList();
    }

    private Country require(String code) {
        return table.country(code)
                .orElseThrow(() -> new IllegalArgumentException("No such country"));
    }
}
