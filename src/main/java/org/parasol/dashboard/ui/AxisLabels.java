package org.parasol.dashboard.ui;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parasol.base.Texts;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;
import org.parasol.statistics.CodeLabels;

/** Names and order of the codes on an axis, in the reader's language. */
record AxisLabels(
        Texts texts, Codebook codebook, Regions regions, LegalModels legalModels, Locale locale) {

    /** What an axis is called. */
    String name(Axis axis) {
        return texts.get("dashboard.axis." + axis.key(), locale);
    }

    /** What a code on it is called. */
    String label(Axis axis, String code) {
        return LegalSeries.isPart(code)
                ? partOfSeries(code)
                : new CodeLabels(texts, codebook, regions).label(axis, code, locale);
    }

    /** A country with the years of one of its laws. */
    private String partOfSeries(String row) {
        String country = LegalSeries.country(row);
        String years = LegalSeries.years(row);
        int last = Integer.parseInt(years.substring(years.length() - 4));
        return texts.get(
                "dashboard.series.part",
                locale,
                regions.name(country, locale),
                years.replace('-', '–'),
                codebook.label(
                        CodeList.LEGAL_MODEL,
                        legalModels.at(country, last).label().code(),
                        locale));
    }

    /**
     * The codes to show, in order. A short list is shown whole; of a long one only what has a
     * figure, which tells nothing more, since small and empty look alike. No code with a figure is
     * ever left out.
     */
    List<String> order(Axis axis, Collection<String> withFigures) {
        return switch (axis) {
            case YEAR -> years(withFigures);
            case QUARTER -> quarters(withFigures);
            case COUNTRY, COUNTRY_GROUP -> byName(axis, withFigures);
            case WORLD_REGION -> whole(regions.worldRegions(), withFigures);
            case CATEGORY -> whole(values(codebook.violationCategories()), withFigures);
            case TYPE, PERPETRATOR, SETTING, GROUND ->
                    whole(values(codebook.codes(list(axis))), withFigures).stream()
                            .filter(withFigures::contains)
                            .toList();
            default -> whole(values(codebook.codes(list(axis))), withFigures);
        };
    }

    private static CodeList list(Axis axis) {
        return CodeLabels.list(axis).orElseThrow();
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static List<String> whole(List<String> all, Collection<String> withFigures) {
        Set<String> codes = new LinkedHashSet<>(all);
        codes.addAll(new TreeSet<>(withFigures));
        return List.copyOf(codes);
    }

    private List<String> byName(Axis axis, Collection<String> codes) {
        Comparator<Object> alphabet = Collator.getInstance(locale);
        return codes.stream()
                .sorted(Comparator.comparing(code -> label(axis, code), alphabet))
                .toList();
    }

    /** Every year from the first to the last: a missing one is withheld, not absent. */
    private static List<String> years(Collection<String> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        TreeSet<String> sorted = new TreeSet<>(known);
        return IntStream.rangeClosed(
                        Integer.parseInt(sorted.getFirst()), Integer.parseInt(sorted.getLast()))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static List<String> quarters(Collection<String> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        TreeSet<String> sorted = new TreeSet<>(known);
        return years(sorted.stream().map(quarter -> quarter.substring(0, 4)).toList()).stream()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(q -> year + "-Q" + q))
                .filter(quarter -> quarter.compareTo(sorted.getFirst()) >= 0)
                .filter(quarter -> quarter.compareTo(sorted.getLast()) <= 0)
                .toList();
    }
}
