package org.parasol.report.internal;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Missing;
import org.parasol.facts.Fact;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportState;
import org.parasol.report.Violation;

/** Makes the fact of a report out of its sealed summary: the coarse codes that may be counted. */
final class FactCoding {

    /** Counted by category alone, whatever type was chosen. */
    private static final String EXPLOITATION = "exploitation";

    private static final Set<String> LINKED = Set.of("carried-out", "ordered");

    private static final Set<ReportState> DECIDED =
            EnumSet.of(ReportState.REVIEWED, ReportState.CLOSED);

    private FactCoding() {}

    /**
     * Whether it may be counted: she agreed to it, or whoever wrote it down for somebody who cannot
     * be asked said so and a coordinator has reviewed it.
     */
    static boolean mayBeCounted(Summary summary) {
        return summary.consentsToBeCounted()
                && (!summary.codes().consentBasis().equals("not-possible")
                        || DECIDED.contains(summary.state()));
    }

    /** Whether the quarter through which it may be counted is over. */
    private static boolean isOver(Summary summary, YearMonth now) {
        return Retention.quarter(summary.retention()).compareTo(Retention.quarter(now)) < 0;
    }

    /** The fact of a report, whether or not it may be counted. */
    static Fact fact(Summary summary) {
        ReportContent codes = summary.codes();
        Person person = codes.person();
        return new Fact(
                summary.factId(),
                summary.recordKey(),
                codes.place().country(),
                codes.when().year(),
                codes.when().quarterOfYear(),
                orNotAsked(codes.setting()),
                orNotAsked(person.ageBand()),
                orNotAsked(person.gender()),
                orNotAsked(person.transExperience()),
                person.grounds().stream().distinct().sorted().toList(),
                violations(codes),
                needs(codes),
                Retention.quarter(summary.retention()));
    }

    /**
     * A fingerprint of the codes that are counted, which changes when they do; 0 where the report
     * must not be counted, or not any more.
     */
    static int print(Summary summary, YearMonth now) {
        if (!mayBeCounted(summary) || isOver(summary, now)) {
            return 0;
        }
        Fact fact = fact(summary);
        String codes =
                String.join(
                        "|",
                        fact.country(),
                        fact.year() + "-" + fact.quarter(),
                        fact.setting(),
                        fact.ageBand(),
                        fact.gender(),
                        fact.transExperience(),
                        fact.grounds().toString(),
                        fact.violations().toString(),
                        new TreeMap<>(fact.needs()).toString(),
                        fact.retentionQuarter());
        int print = codes.hashCode();
        return print == 0 ? 1 : print;
    }

    private static List<FactViolation> violations(ReportContent codes) {
        boolean child = codes.person().ageBand().equals("under-18");
        Map<String, Set<FactPerpetrator>> byCode = new TreeMap<>();
        for (Violation violation : codes.violations()) {
            String category = Codebook.category(violation.code());
            String counted = child || category.equals(EXPLOITATION) ? category : violation.code();
            Set<FactPerpetrator> perpetrators =
                    byCode.computeIfAbsent(counted, code -> new LinkedHashSet<>());
            violation.perpetrators().forEach(one -> perpetrators.add(perpetrator(one)));
        }
        return byCode.entrySet().stream()
                .map(entry -> new FactViolation(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static FactPerpetrator perpetrator(Perpetrator perpetrator) {
        return new FactPerpetrator(
                perpetrator.category(),
                LINKED.contains(perpetrator.involvement()),
                orNotAsked(perpetrator.accountability()));
    }

    private static Map<String, String> needs(ReportContent codes) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Need need : codes.needs()) {
            outcomes.merge(
                    need.need(),
                    orNotAsked(need.outcome()),
                    (known, other) -> known.equals(Missing.NOT_ASKED) ? other : known);
        }
        return outcomes;
    }

    private static String orNotAsked(String code) {
        return code.isEmpty() ? Missing.NOT_ASKED : code;
    }
}
