package org.parasol.report.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parasol.base.ReportId;
import org.parasol.report.CaseCode;
import org.parasol.report.CodedField;
import org.parasol.report.Perpetrator;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportLine;
import org.parasol.report.ReportPage;
import org.parasol.report.ReportSort;
import org.parasol.report.ReportState;
import org.parasol.report.Violation;
import org.parasol.report.When;
import org.springframework.stereotype.Component;

/** Turns the index's numbers, or an opened summary, into the lines that people read. */
@Component
public class Lines {

    private final FieldNumbers coding;

    Lines(FieldNumbers coding) {
        this.coding = coding;
    }

    /** The line of an opened summary. */
    public static ReportLine line(Opened<Summary> opened) {
        Summary summary = opened.body();
        ReportContent codes = summary.codes();
        return new ReportLine(
                new ReportId(opened.report()),
                CaseCode.of(summary.caseCode()),
                summary.state(),
                opened.version(),
                summary.received(),
                codes.violations().stream().map(Violation::code).toList(),
                codes.violations().stream()
                        .flatMap(violation -> violation.perpetrators().stream())
                        .map(Perpetrator::category)
                        .distinct()
                        .toList(),
                codes.place(),
                codes.when(),
                codes.setting(),
                codes.person().ageBand());
    }

    /** One page of the matching reports. */
    public ReportPage page(
            IndexSnapshot index, ReportFilter filter, ReportSort sort, int offset, int limit) {
        List<IndexLine> found = index.find(filter, sort, coding);
        return new ReportPage(
                found.stream().skip(offset).limit(limit).map(this::line).toList(), found.size());
    }

    /** How many reports match. */
    public int count(IndexSnapshot index, ReportFilter filter) {
        return index.count(filter, coding);
    }

    /** How many of the matching reports have each code of a field. */
    public Map<String, Integer> counts(IndexSnapshot index, ReportFilter filter, CodedField field) {
        return index.counts(filter, field, coding);
    }

    private ReportLine line(IndexLine line) {
        String received = first(line, CodedField.RECEIVED).orElseThrow();
        return new ReportLine(
                new ReportId(line.id),
                CaseCode.of(line.caseCode),
                first(line, CodedField.STATE).flatMap(ReportState::of).orElseThrow(),
                line.version,
                YearMonth.parse(received),
                line.codes(CodedField.VIOLATION, coding),
                line.codes(CodedField.PERPETRATOR, coding),
                new Place(
                        first(line, CodedField.COUNTRY).orElse(""),
                        first(line, CodedField.SUBDIVISION).orElse(null)),
                when(line),
                first(line, CodedField.SETTING).orElse(""),
                first(line, CodedField.AGE_BAND).orElse(""));
    }

    private Optional<String> first(IndexLine line, CodedField field) {
        return line.codes(field, coding).stream().findFirst();
    }

    private When when(IndexLine line) {
        int year = Math.max(0, line.first(CodedField.YEAR));
        int month = line.first(CodedField.MONTH);
        if (month >= 0) {
            return When.month(year, month % 12 + 1);
        }
        int quarter = line.first(CodedField.QUARTER);
        return quarter < 0 ? When.year(year) : When.quarter(year, quarter % 4 + 1);
    }
}
