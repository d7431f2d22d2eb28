package org.parasol.bench;

import java.util.List;
import java.util.Random;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.report.Examples;
import org.parasol.report.Perpetrator;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.Violation;
import org.parasol.report.When;

/** Reports of many shapes, the same ones in each run. */
final class ReportMaker {

    static final List<String> COUNTRIES =
            List.of("SE", "NO", "FR", "DE", "BR", "NZ", "AR", "KE", "IN", "TH");
    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2025;

    private static final List<String> PERPETRATORS = List.of("police", "client", "landlord");

    private final Random random = new Random(7);
    private final List<String> violations;
    private final List<String> settings;

    ReportMaker(Codebook codebook) {
        violations = codes(codebook, CodeList.VIOLATION);
        settings = codes(codebook, CodeList.SETTING);
    }

    /** The next one, with a narrative of two kilobytes. */
    synchronized ReportContent next() {
        Violation first = violation();
        Violation second = violation();
        return Examples.report()
                .withViolations(
                        first.code().equals(second.code())
                                ? List.of(first)
                                : List.of(first, second))
                .withPlace(new Place(one(COUNTRIES), null))
                .withWhen(
                        When.month(
                                FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR + 1),
                                1 + random.nextInt(12)))
                .withSetting(one(settings))
                .withNarrative("She waited for an hour. ".repeat(85));
    }

    private Violation violation() {
        return new Violation(
                one(violations),
                List.of(new Perpetrator(one(PERPETRATORS), "carried-out", "no-action")));
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<String> codes(Codebook codebook, CodeList list) {
        return codebook.codes(list).stream().map(code -> code.value()).toList();
    }
}
