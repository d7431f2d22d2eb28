package org.parasol.codebook;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parasol.base.Languages;
import org.parasol.codebook.internal.DataFile;
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

    private record Country(String code, String group, String region, String income) {}

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, List<String>> subdivisions = new LinkedHashMap<>();

    public Regions() {
        for (NamedCsvRecord line : DataFile.read("countries.csv")) {
            String code = line.getField("country");
            countries.put(
                    code,
                    new Country(
                            code,
                            line.getField("country_group"),
                            line.getField("world_region"),
                            line.getField("income_group")));
        }
    }

    /** All countries, by code. */
    public List<String> countries() {
        return List.copyOf(countries.keySet());
    }

    /** A country's first-level subdivisions by code; empty where it has none. */
    public List<String> subdivisions(String country) {
        return subdivisions.getOrDefault(country, List.of());
    }

    /** The name of a country, subdivision, country group or world region. */
    public String name(String code, Locale locale) {
        ULocale language = ULocale.forLocale(Languages.nearest(locale));
        return LocaleDisplayNames.getInstance(language).regionDisplayName(code);
    }

    /** The world regions used for publication, by M49 code. */
    public List<String> worldRegions() {
        return countries.values().stream().map(Country::region).distinct().sorted().toList();
    }

    /**
     * The world region of a country.
     *
     * @throws IllegalArgumentException where there is no such country
     */
    public String worldRegion(String country) {
        return require(country).region();
    }

    /** The declared country groups, by M49 code. */
    public List<String> countryGroups() {
        return countries.values().stream().map(Country::group).distinct().sorted().toList();
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
        return countries.values().stream()
                .filter(country -> country.group().equals(countryGroup))
                .map(Country::code)
                .toList();
    }

    /** The declared groups within a world region, by M49 code. */
    public List<String> groupsIn(String worldRegion) {
        return countries.values().stream()
                .filter(country -> country.region().equals(worldRegion))
                .map(Country::group)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A country's World Bank income group, a code of {@link CodeList#INCOME_GROUP}, by the
     * classification for fiscal year 2025.
     *
     * @throws IllegalArgumentException where there is no such country
     */
    public String incomeGroup(String country) {
        return require(country).income();
    }

    /** The calendar year in which the income groups began to hold. */
    public int incomeYear() {
        return INCOME_YEAR;
    }

    /** Whether this is the code of a country. */
    public boolean isCountry(String code) {
        return countries.containsKey(code);
    }

    /** Whether this subdivision lies in this country. */
    public boolean isSubdivision(String country, String code) {
        return subdivisions(country).contains(code);
    }

    private Country require(String code) {
        Country country = countries.get(code);
        if (country == null) {
            throw new IllegalArgumentException("No such country");
        }
        return country;
    }
}
