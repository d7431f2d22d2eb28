package org.parasol.codebook;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.codebook.internal.DataFile;
import org.springframework.stereotype.Service;

/**
 * Which legal model held where and when, from {@code codebook/legal-models.csv}; each entry names
 * its public source.
 */
@Service
public class LegalModels {

    private final Map<String, Jurisdiction> jurisdictions = new LinkedHashMap<>();

    public LegalModels() {
        Map<String, List<LegalPeriod>> periods = new LinkedHashMap<>();
        for (NamedCsvRecord line : DataFile.read("legal-models.csv")) {
            periods.computeIfAbsent(line.getField("region"), region -> new ArrayList<>())
                    .add(period(line));
        }
        periods.forEach(
                (region, list) -> jurisdictions.put(region, new Jurisdiction(region, list)));
    }

    /**
     * The model that counts for a year, which is the one that held at its end: a subdivision's own
     * where it has one, otherwise its country's, otherwise {@link LegalModel#UNKNOWN}.
     *
     * @param region ISO 3166-1 alpha-2 or ISO 3166-2
     */
    public LegalModel at(String region, int year) {
        Optional<LegalModel> own = find(region, year);
        int dash = region.indexOf('-');
        if (own.isEmpty() && dash > 0) {
            own = find(region.substring(0, dash), year);
        }
        return own.orElse(LegalModel.UNKNOWN);
    }

    /** Every country and subdivision that is known, with sources. */
    public List<Jurisdiction> all() {
        return List.copyOf(jurisdictions.values());
    }

    private Optional<LegalModel> find(String region, int year) {
        Jurisdiction jurisdiction = jurisdictions.get(region);
        if (jurisdiction == null) {
            return Optional.empty();
        }
        return jurisdiction.periods().stream()
                .filter(period -> period.covers(year))
                .map(LegalPeriod::model)
                .findFirst();
    }

    private static LegalPeriod period(NamedCsvRecord line) {
        String to = line.getField("last_year");
        @Nullable Integer lastYear = to.isEmpty() ? null : Integer.valueOf(to);
        return new LegalPeriod(
                Integer.parseInt(line.getField("first_year")),
                lastYear,
                new LegalModel(
                        rule(line.getField("selling")),
                        rule(line.getField("buying")),
                        rule(line.getField("organising")),
                        Compulsion.valueOf(line.getField("compulsion").toUpperCase(Locale.ROOT))),
                line.getField("law"),
                new LegalSource(
                        line.getField("title"),
                        line.getField("publisher"),
                        Integer.parseInt(line.getField("year"))));
    }

    private static LegalRule rule(String code) {
        return LegalRule.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
