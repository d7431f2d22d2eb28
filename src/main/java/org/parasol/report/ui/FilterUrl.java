package org.parasol.report.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parasol.report.CodedField;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportSort;

/**
 * The list's state as it stands in the address: which codes, in which order, whose. Codes only:
 * what has another form is dropped, so that no address carries anything typed.
 */
record FilterUrl(ReportFilter filter, ReportSort sort, boolean mine) {

    private static final String SORT = "sort";
    private static final String SHOW = "show";
    private static final String MINE = "mine";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,60}");

    static FilterUrl of(QueryParameters query) {
        Map<CodedField, Set<String>> codes = new EnumMap<>(CodedField.class);
        query.getParameters()
                .forEach(
                        (name, values) ->
                                CodedField.of(name)
                                        .ifPresent(field -> codes.put(field, codesIn(values))));
        ReportSort sort =
                query.getSingleParameter(SORT).flatMap(FilterUrl::sort).orElse(ReportSort.NEWEST);
        boolean mine = query.getSingleParameter(SHOW).filter(MINE::equals).isPresent();
        return new FilterUrl(new ReportFilter(codes), sort, mine);
    }

    private static Set<String> codesIn(List<String> values) {
        Set<String> codes = new HashSet<>();
        values.stream().filter(value -> CODE.matcher(value).matches()).forEach(codes::add);
        return codes;
    }

    /** A leading hyphen means descending. */
    private static Optional<ReportSort> sort(String text) {
        boolean descending = text.startsWith("-");
        return CodedField.of(descending ? text.substring(1) : text)
                .map(field -> new ReportSort(field, descending));
    }

    QueryParameters query() {
        Map<String, List<String>> parameters = new HashMap<>();
        filter.codes()
                .forEach(
                        (field, codes) -> {
                            List<String> sorted = new ArrayList<>(codes);
                            sorted.sort(null);
                            parameters.put(field.key(), sorted);
                        });
        if (!sort.equals(ReportSort.NEWEST)) {
            parameters.put(SORT, List.of((sort.descending() ? "-" : "") + sort.field().key()));
        }
        if (mine) {
            parameters.put(SHOW, List.of(MINE));
        }
        return new QueryParameters(parameters);
    }

    FilterUrl with(CodedField field, Set<String> codes) {
        return new FilterUrl(filter.with(field, codes), sort, mine);
    }

    FilterUrl withoutFilters() {
        return new FilterUrl(ReportFilter.ALL, sort, mine);
    }

    FilterUrl with(ReportSort other) {
        return new FilterUrl(filter, other, mine);
    }

    FilterUrl showing(boolean own) {
        return new FilterUrl(filter, sort, own);
    }
}
