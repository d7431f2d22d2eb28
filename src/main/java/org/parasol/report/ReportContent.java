package org.parasol.report;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is typed and chosen in a report; sealed as one part. No field for a name, an
 * address, a birth date, a telephone number or an exact position exists. An empty code or text
 * means that the question has not been reached; "not asked" is an answer of its own.
 *
 * @param violations what happened, at least one at submission
 * @param setting code of {@code CodeList.SETTING}
 * @param narrative in her own words; up to {@link ReportValidation#NARRATIVE_LIMIT} characters
 * @param consents answer ({@code CodeList.CONSENT_ANSWER}) by purpose ({@code CodeList.CONSENT})
 * @param consentBasis code of {@code CodeList.CONSENT_BASIS}
 * @param consentLanguage the language in which consent was asked, as an ISO 639 code
 * @param consentHow code of {@code CodeList.CONSENT_HOW}
 * @param readership {@link #NAMED}, or empty where all coordinators may read it
 * @param named the accounts of those who alone may read it, where only named ones may
 */
@RecordBuilder
public record ReportContent(
        List<Violation> violations,
        Place place,
        When when,
        @Coded String setting,
        Person person,
        String narrative,
        List<Source> sources,
        List<Need> needs,
        Map<@Coded String, @Coded String> consents,
        @Coded String consentBasis,
        @Coded String consentLanguage,
        @Coded String consentHow,
        @Coded String readership,
        List<UUID> named)
        implements ReportContentBuilder.With {

    /** Only those may read it whom its author names, and she herself. */
    public static final String NAMED = "named";

    private static final Set<String> NOBODY_TO_ASK = Set.of("not-possible", "public-source");

    /** Fills what an older or partial writing left out, so that readers never meet a null. */
    public ReportContent(
            @Nullable List<Violation> violations,
            @Nullable Place place,
            @Nullable When when,
            @Nullable String setting,
            @Nullable Person person,
            @Nullable String narrative,
            @Nullable List<Source> sources,
            @Nullable List<Need> needs,
            @Nullable Map<String, String> consents,
            @Nullable String consentBasis,
            @Nullable String consentLanguage,
            @Nullable String consentHow,
            @Nullable String readership,
            @Nullable List<UUID> named) {
        this.violations = Absent.list(violations);
        this.place = place == null ? Place.EMPTY : place;
        this.when = when == null ? When.EMPTY : when;
        this.setting = Absent.text(setting);
        this.person = person == null ? Person.EMPTY : person;
        this.narrative = Absent.text(narrative);
        this.sources = Absent.list(sources);
        this.needs = Absent.list(needs);
        this.consents = Absent.map(consents);
        this.consentBasis = Absent.text(consentBasis);
        this.consentLanguage = Absent.text(consentLanguage);
        this.consentHow = Absent.text(consentHow);
        this.readership = Absent.text(readership);
        this.named = Absent.list(named);
    }

    /** A report in which nothing has been answered. */
    public static ReportContent empty() {
        return new ReportContent(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The answer to a consent; {@code not-asked}, which acts as no, where there is none. */
    public String consent(String purpose) {
        return consents.getOrDefault(purpose, "not-asked");
    }

    /** Whether she said yes to this purpose. */
    public boolean consentsTo(String purpose) {
        return consent(purpose).equals("yes");
    }

    /** Whether this basis means that there was nobody who could be asked. */
    public static boolean isNobodyToAsk(@Coded String basis) {
        return NOBODY_TO_ASK.contains(basis);
    }

    /**
     * Whether it may be written down at all: she said yes, or nobody could be asked (she is dead,
     * missing or detained, or all of it has been published) and nobody said no.
     */
    public boolean mayBeRecorded() {
        return consentsTo("to-record")
                || (isNobodyToAsk(consentBasis) && !consent("to-record").equals("no"));
    }

    /** Whether only named people may read it. */
    public boolean restricted() {
        return readership.equals(NAMED);
    }

    /** For all coordinators, or for these alone. */
    public ReportContent readBy(String readers, List<UUID> accounts) {
        return with(content -> content.readership(readers).named(accounts));
    }

    /** With other consents and with whose, in which language and how they were given. */
    public ReportContent withConsents(
            Map<String, String> changed, String basis, String language, String how) {
        return with(
                content ->
                        content.consents(changed)
                                .consentBasis(basis)
                                .consentLanguage(language)
                                .consentHow(how));
    }
}
