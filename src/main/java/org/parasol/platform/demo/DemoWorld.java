package org.parasol.platform.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parasol.base.Languages;

/**
 * The organisations of the demonstration: sixty in twenty countries of all world regions, income
 * groups and legal models; eight countries have five, four have three, eight have one. The first 24
 * hold sealed reports, the others facts only.
 */
final class DemoWorld {

    private static final int SEALED_WORKSPACES = 24;
    private static final int SEALED_REPORTS = 12_000;
    private static final int FACT_REPORTS = 28_000;

    // A country with fewer than three organisations takes a neighbour's figure with it, because the
    // neighbour's would leave hers. Those here stand where they shelter one another or the
    // published
    // cases; Papua New Guinea, Tanzania and the cases elsewhere show what happens otherwise.
    private static final List<String> FIVE =
            List.of("SE", "NZ", "TH", "KE", "AR", "DE", "IN", "FR");
    private static final List<String> THREE = List.of("ZA", "NO", "UG", "BR");
    private static final List<String> ONE = List.of("PG", "HK", "JP", "KR", "TZ", "DO", "US", "CA");

    private static final List<String> NAMES =
            List.of("Lantern", "Harbour", "Red Umbrella", "Open Door", "Evening Star");

    private DemoWorld() {}

    /** All organisations; the share (0 to 1] makes a smaller world with the same shape. */
    static List<DemoWorkspace> workspaces(double share) {
        List<String> places = new ArrayList<>();
        // Round by round, so that the sealed ones are spread over many countries.
        IntStream.range(0, 5)
                .forEach(
                        round -> {
                            places.addAll(FIVE);
                            if (round < 3) {
                                places.addAll(THREE);
                            }
                            if (round == 0) {
                                places.addAll(ONE);
                            }
                        });
        List<DemoWorkspace> workspaces = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String country = places.get(i);
            int earlier = (int) places.subList(0, i).stream().filter(country::equals).count();
            boolean sealed = i < SEALED_WORKSPACES;
            workspaces.add(
                    new DemoWorkspace(
                            i + 1,
                            NAMES.get(earlier) + " " + country,
                            country,
                            language(country),
                            sealed,
                            Math.max(1, (int) Math.round(share * reports(i, sealed)))));
        }
        return List.copyOf(workspaces);
    }

    /** Large and small organisations: sizes fall evenly around the mean, sums stay exact. */
    private static int reports(int index, boolean sealed) {
        int count = sealed ? SEALED_WORKSPACES : 60 - SEALED_WORKSPACES;
        int place = sealed ? index : index - SEALED_WORKSPACES;
        int total = sealed ? SEALED_REPORTS : FACT_REPORTS;
        // Weights 1 to 3 in a fixed, scattered order; the last takes what rounding left.
        int weights = 0;
        int before = 0;
        for (int i = 0; i < count; i++) {
            int weight = 4 + (i * 7) % 9;
            weights += weight;
            if (i < place) {
                before += weight;
            }
        }
        int upTo = before + 4 + (place * 7) % 9;
        return (int) ((long) total * upTo / weights - (long) total * before / weights);
    }

    private static Locale language(String country) {
        return switch (country) {
            case "AR", "DO" -> Languages.SPANISH;
            case "FR" -> Locale.FRENCH;
            case "HK" -> Languages.CHINESE;
            default -> Locale.ENGLISH;
        };
    }
}
