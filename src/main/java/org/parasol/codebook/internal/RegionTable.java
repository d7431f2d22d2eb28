package org.parasol.codebook.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries with what they belong to, and their subdivisions with names. */
public final class RegionTable {

    /** One line of {@code countries.csv}. */
    public record Country(String code, String group, String worldRegion, String incomeGroup) {}

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, List<String>> subdivisions = new HashMap<>();
    private final Map<String, Map<String, String>> subdivisionNames = new HashMap<>();

    private RegionTable() {}

    /** Reads both files. */
    public static RegionTable read() {
        RegionTable table = new RegionTable();
        for (NamedCsvRecord line : DataFile.read("countries.csv")) {
            String code = line.getField("country");
            table.countries.put(
                    code,
                    new Country(
                            code,
                            line.getField("country_group"),
                            line.getField("world_region"),
                            line.getField("income_group")));
        }
        for (NamedCsvRecord line : DataFile.read("subdivisions.csv")) {
            table.addSubdivision(line);
        }
        return table;
    }

    private void addSubdivision(NamedCsvRecord line) {
        String code = line.getField("subdivision");
        subdivisions.computeIfAbsent(countryOf(code), country -> new ArrayList<>()).add(code);
        Map<String, String> names = new HashMap<>();
        line.getFieldsAsMap()
                .forEach(
                        (column, text) -> {
                            if (!column.equals("subdivision") && !text.isEmpty()) {
                                names.put(column, text);
                            }
                        });
        subdivisionNames.put(code, Map.copyOf(names));
    }

    /** The country's part of a region code. */
    public static String countryOf(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(0, dash);
    }

    /** All countries by code. */
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Codes of a country's subdivisions; empty where it has none. */
    public List<String> subdivisions(String country) {
        return List.copyOf(subdivisions.getOrDefault(country, List.of()));
    }

    /** A subdivision's name in a language, in English where that language has none of its own. */
    public Optional<String> subdivisionName(String code, String language) {
        Map<String, String> names = subdivisionNames.getOrDefault(code, Map.of());
        String own = names.get(language);
        return Optional.ofNullable(own == null ? names.get("en") : own);
    }
}
