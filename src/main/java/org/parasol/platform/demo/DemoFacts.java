package org.parasol.platform.demo;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parasol.facts.Fact;
import org.parasol.facts.FactPerpetrator;
import org.parasol.facts.FactViolation;
import org.parasol.report.Need;
import org.parasol.report.ReportContent;

/** The fact of an invented report whose organisation has no sealed reports here. */
final class DemoFacts {

    private DemoFacts() {}

    static Fact fact(ReportContent report, Dice dice) {
        List<FactViolation> violations =
                report.violations().stream()
                        .map(
                                violation ->
                                        new FactViolation(
                                                violation.code(),
                                                violation.perpetrators().stream()
                                                        .map(
                                                                one ->
                                                                        new FactPerpetrator(
                                                                                one.category(),
                                                                                true,
                                                                                one
                                                                                        .accountability()))
                                                        .toList()))
                        .toList();
        Map<String, String> needs = new TreeMap<>();
        for (Need need : report.needs()) {
            needs.put(need.need(), need.outcome());
        }
        ByteBuffer id = ByteBuffer.wrap(dice.bytes(16));
        return new Fact(
                new UUID(id.getLong(), id.getLong()),
                dice.number() & 0xffffffffL,
                report.place().country(),
                report.when().year(),
                report.when().quarterOfYear(),
                report.setting(),
                report.person().ageBand(),
                report.person().gender(),
                report.person().transExperience(),
                report.person().grounds(),
                violations,
                needs,
                "2036-Q4");
    }
}
