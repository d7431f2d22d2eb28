package org.parasol.report;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was affected, never who they are.
 *
 * @param ageBand age when it happened, code of {@code CodeList.AGE_BAND}
 * @param ageBasis how the age is known, code of {@code CodeList.AGE_BASIS}
 * @param gender code of {@code CodeList.GENDER}
 * @param genderOwnWord her own word for her gender; sealed, never counted
 * @param transExperience code of {@code CodeList.TRANS_EXPERIENCE}
 * @param peopleAffected code of {@code CodeList.PEOPLE_AFFECTED}
 * @param workSetting code of {@code CodeList.WORK_SETTING}
 * @param grounds codes of {@code CodeList.GROUND}: why she was targeted, or taken to be
 */
@RecordBuilder
public record Person(
        @Coded String ageBand,
        @Coded String ageBasis,
        @Coded String gender,
        String genderOwnWord,
        @Coded String transExperience,
        @Coded String peopleAffected,
        @Coded String workSetting,
        List<@Coded String> grounds)
        implements PersonBuilder.With {

    /** Not answered. */
    public static final Person EMPTY = new Person(null, null, null, null, null, null, null, null);

    public Person(
            @Nullable String ageBand,
            @Nullable String ageBasis,
            @Nullable String gender,
            @Nullable String genderOwnWord,
            @Nullable String transExperience,
            @Nullable String peopleAffected,
            @Nullable String workSetting,
            @Nullable List<String> grounds) {
        this.ageBand = Absent.text(ageBand);
        this.ageBasis = Absent.text(ageBasis);
        this.gender = Absent.text(gender);
        this.genderOwnWord = Absent.text(genderOwnWord);
        this.transExperience = Absent.text(transExperience);
        this.peopleAffected = Absent.text(peopleAffected);
        this.workSetting = Absent.text(workSetting);
        this.grounds = Absent.list(grounds);
    }
}
