package org.parasol.statistics.internal;

import java.util.HashMap;
import java.util.Map;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;
import org.springframework.stereotype.Component;

/** How codes of one level belong to the next coarser one. */
@Component
class Places {

    private final Regions regions;
    private final LegalModels legalModels;
    private final Map<String, String> labels = new HashMap<>();

    Places(Regions regions, LegalModels legalModels) {
        this.regions = regions;
        this.legalModels = legalModels;
    }

    String worldRegion(String country) {
        return regions.worldRegion(country);
    }

    String group(String country) {
        return regions.countryGroup(country);
    }

    synchronized String legalModel(String country, int year) {
        return labels.computeIfAbsent(
                country + year, key -> legalModels.at(country, year).label().code());
    }

    /** The code on the next coarser level. */
    String coarser(Axis axis, String code) {
        return switch (axis) {
            case QUARTER -> code.substring(0, 4);
            case COUNTRY -> regions.countryGroup(code);
            case COUNTRY_GROUP -> regions.worldRegion(regions.countriesIn(code).getFirst());
            case TYPE -> code.substring(0, code.indexOf('.'));
            default -> throw new IllegalArgumentException(axis + " has no coarser level");
        };
    }
}
