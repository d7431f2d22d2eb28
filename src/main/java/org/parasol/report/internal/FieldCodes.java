package org.parasol.report.internal;

import java.util.Map;
import java.util.stream.Stream;
import org.parasol.codebook.Codebook;
import org.parasol.report.CodedField;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.ReportContent;
import org.parasol.report.Source;
import org.parasol.report.Violation;
import org.parasol.report.When;

/** Reads the codes of each field out of a summary. */
final class FieldCodes {

    private FieldCodes() {}

    /** The codes of one field, each as often as it stands in the report; empty ones included. */
    static Stream<String> of(Summary summary, CodedField field) {
        ReportContent codes = summary.codes();
        Person person = codes.person();
        return switch (field) {
            case STATE -> Stream.of(summary.state().key());
            case RECEIVED -> Stream.of(summary.received().toString());
            case VIOLATION_CATEGORY ->
                    codes.violations().stream().map(Violation::code).map(Codebook::category);
            case VIOLATION -> codes.violations().stream().map(Violation::code);
            case PERPETRATOR -> perpetrators(codes).map(Perpetrator::category);
            case INVOLVEMENT -> perpetrators(codes).map(Perpetrator::involvement);
            case ACCOUNTABILITY -> perpetrators(codes).map(Perpetrator::accountability);
            case COUNTRY -> Stream.of(codes.place().country());
            case SUBDIVISION -> Stream.ofNullable(codes.place().subdivision());
            case YEAR -> Stream.of(Integer.toString(codes.when().year()));
            case QUARTER -> quarter(codes.when());
            case MONTH -> month(codes.when());
            case DATE_PRECISION -> Stream.of(codes.when().precision());
            case SETTING -> Stream.of(codes.setting());
            case AGE_BAND -> Stream.of(person.ageBand());
            case AGE_BASIS -> Stream.of(person.ageBasis());
            case GENDER -> Stream.of(person.gender());
            case TRANS_EXPERIENCE -> Stream.of(person.transExperience());
            case PEOPLE_AFFECTED -> Stream.of(person.peopleAffected());
            case WORK_SETTING -> Stream.of(person.workSetting());
            case GROUND -> person.grounds().stream();
            case SOURCE -> codes.sources().stream().map(Source::kind);
            case MATERIAL -> codes.sources().stream().map(Source::material);
            case RELIABILITY -> codes.sources().stream().map(Source::reliability);
            case VERIFICATION -> Stream.of(summary.verification());
            case NEED -> codes.needs().stream().map(Need::need);
            case OUTCOME -> codes.needs().stream().map(Need::outcome);
            case CONSENT ->
                    codes.consents().entrySet().stream()
                            .filter(answer -> answer.getValue().equals("yes"))
                            .map(Map.Entry::getKey);
            case CONSENT_BASIS -> Stream.of(codes.consentBasis());
            case CONSENT_LANGUAGE -> Stream.of(codes.consentLanguage());
            case CONSENT_HOW -> Stream.of(codes.consentHow());
        };
    }

    private static Stream<Perpetrator> perpetrators(ReportContent codes) {
        return codes.violations().stream().flatMap(violation -> violation.perpetrators().stream());
    }

    private static Stream<String> month(When when) {
        return when.precision().equals("month")
                ? Stream.of("%04d-%02d".formatted(when.year(), when.number()))
                : Stream.empty();
    }

    private static Stream<String> quarter(When when) {
        int quarter = when.quarterOfYear();
        return quarter == 0 ? Stream.empty() : Stream.of(when.year() + "-Q" + quarter);
    }
}
