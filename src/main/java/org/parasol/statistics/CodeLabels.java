package org.parasol.statistics;

import java.util.Locale;
import java.util.Optional;
import org.parasol.base.Texts;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.springframework.stereotype.Component;

/** What the codes of cells are called. */
@Component
public class CodeLabels {

    private final Texts texts;
    private final Codebook codebook;
    private final Regions regions;

    public CodeLabels(Texts texts, Codebook codebook, Regions regions) {
        this.texts = texts;
        this.codebook = codebook;
        this.regions = regions;
    }

    /** The name of a code on an axis. */
    public String label(Axis axis, String code, Locale locale) {
        return switch (axis) {
            case YEAR -> code;
            case QUARTER ->
                    texts.get(
                            "statistics.quarter", locale, code.substring(0, 4), code.substring(6));
            case WORLD_REGION, COUNTRY_GROUP, COUNTRY -> regions.name(code, locale);
            default -> codebook.label(list(axis).orElseThrow(), code, locale);
        };
    }

    /** The list an axis has its codes from; empty for periods and regions. */
    public static Optional<CodeList> list(Axis axis) {
        return switch (axis) {
            case CATEGORY, TYPE -> Optional.of(CodeList.VIOLATION);
            case PERPETRATOR -> Optional.of(CodeList.PERPETRATOR);
            case ACCOUNTABILITY -> Optional.of(CodeList.ACCOUNTABILITY);
            case SETTING -> Optional.of(CodeList.SETTING);
            case GROUND -> Optional.of(CodeList.GROUND);
            case TRANS_EXPERIENCE -> Optional.of(CodeList.TRANS_EXPERIENCE);
            case NEED -> Optional.of(CodeList.NEED);
            case OUTCOME -> Optional.of(CodeList.REFERRAL_OUTCOME);
            case LEGAL_MODEL -> Optional.of(CodeList.LEGAL_MODEL);
            case YEAR, QUARTER, WORLD_REGION, COUNTRY_GROUP, COUNTRY -> Optional.empty();
        };
    }
}
