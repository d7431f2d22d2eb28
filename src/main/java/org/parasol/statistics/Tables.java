package org.parasol.statistics;

import static org.parasol.statistics.Axis.ACCOUNTABILITY;
import static org.parasol.statistics.Axis.CATEGORY;
import static org.parasol.statistics.Axis.COUNTRY;
import static org.parasol.statistics.Axis.COUNTRY_GROUP;
import static org.parasol.statistics.Axis.GROUND;
import static org.parasol.statistics.Axis.LEGAL_MODEL;
import static org.parasol.statistics.Axis.NEED;
import static org.parasol.statistics.Axis.OUTCOME;
import static org.parasol.statistics.Axis.PERPETRATOR;
import static org.parasol.statistics.Axis.QUARTER;
import static org.parasol.statistics.Axis.SETTING;
import static org.parasol.statistics.Axis.TRANS_EXPERIENCE;
import static org.parasol.statistics.Axis.TYPE;
import static org.parasol.statistics.Axis.WORLD_REGION;
import static org.parasol.statistics.Axis.YEAR;

import java.util.List;
import java.util.Optional;

/**
 * The named list, margins included. Country stands only with category and year, quarters only at
 * world region, no income group beside country.
 */
public final class Tables {

    /** No release may have more. */
    public static final int MOST = 40;

    /** Of organisations that are alone in their country and agreed to it: category by year only. */
    public static final String ONE_ORGANISATION = "one-organisation";

    private static final List<TableDefinition> ALL =
            List.of(
                    table("total"),
                    table("year", YEAR),
                    table("region", WORLD_REGION),
                    table("region-by-year", WORLD_REGION, YEAR),
                    stepping("region-by-quarter", "region-by-year", WORLD_REGION, QUARTER),
                    table("group", COUNTRY_GROUP),
                    stepping("group-by-year", "region-by-year", COUNTRY_GROUP, YEAR),
                    stepping("country", "group", COUNTRY),
                    stepping("country-by-year", "group-by-year", COUNTRY, YEAR),
                    table("violation", CATEGORY),
                    table("violation-by-year", CATEGORY, YEAR),
                    table("violation-by-region", CATEGORY, WORLD_REGION),
                    table("violation-by-region-and-year", CATEGORY, WORLD_REGION, YEAR),
                    table("violation-by-group", CATEGORY, COUNTRY_GROUP),
                    stepping("violation-by-country", "violation-by-group", CATEGORY, COUNTRY),
                    table("type", TYPE),
                    table("perpetrator", PERPETRATOR),
                    table("perpetrator-by-year", PERPETRATOR, YEAR),
                    table("perpetrator-by-region", PERPETRATOR, WORLD_REGION),
                    table("violation-by-perpetrator", CATEGORY, PERPETRATOR),
                    table("accountability", ACCOUNTABILITY),
                    table("accountability-by-year", ACCOUNTABILITY, YEAR),
                    table("accountability-by-region", ACCOUNTABILITY, WORLD_REGION),
                    table("accountability-by-perpetrator", ACCOUNTABILITY, PERPETRATOR),
                    table("setting", SETTING),
                    table("setting-by-violation", SETTING, CATEGORY),
                    table("ground", GROUND),
                    table("ground-by-violation", GROUND, CATEGORY),
                    table("trans-experience", TRANS_EXPERIENCE),
                    table("trans-experience-by-violation", TRANS_EXPERIENCE, CATEGORY),
                    table("need", NEED),
                    table("need-by-outcome", NEED, OUTCOME),
                    table("legal-model", LEGAL_MODEL),
                    table("legal-model-by-violation", LEGAL_MODEL, CATEGORY),
                    table("legal-model-by-accountability", LEGAL_MODEL, ACCOUNTABILITY),
                    table(ONE_ORGANISATION, CATEGORY, COUNTRY, YEAR));

    private Tables() {}

    public static List<TableDefinition> all() {
        return ALL;
    }

    public static Optional<TableDefinition> find(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static TableDefinition table(String name, Axis... axes) {
        return new TableDefinition(name, List.of(axes), null);
    }

    private static TableDefinition stepping(String name, String stepUp, Axis... axes) {
        return new TableDefinition(name, List.of(axes), stepUp);
    }
}
