package org.parasol.platform.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parasol.base.Texts;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.report.Need;
import org.parasol.report.Perpetrator;
import org.parasol.report.Person;
import org.parasol.report.Place;
import org.parasol.report.ReportContent;
import org.parasol.report.Source;
import org.parasol.report.Violation;
import org.parasol.report.When;
import org.springframework.stereotype.Component;

/** Makes up reports: the same seed makes the same reports. */
@Component
class DemoReports {

    private static final int FIRST_YEAR = 2015;

    private static final Map<String, Integer> SETTINGS =
            Map.of(
                    "street", 26,
                    "own-home", 14,
                    "client-home", 8,
                    "hotel", 14,
                    "shared-workplace", 10,
                    "club-or-bar", 10,
                    "massage-parlour", 6,
                    "online", 6,
                    "police-station", 4,
                    "health-facility", 2);

    private static final Map<String, Integer> AGES =
            Map.of("18-24", 24, "25-34", 38, "35-44", 22, "45-54", 9, "55-plus", 3, "under-18", 1);

    private static final Map<String, Integer> GENDERS =
            Map.of("woman", 78, "man", 11, "non-binary", 4, "travesti", 3, "not-asked", 4);

    private static final Map<String, Integer> GROUNDS =
            Map.of(
                    "sex-worker", 40,
                    "migrant", 16,
                    "of-colour-or-ethnic-minority", 12,
                    "trans", 9,
                    "undocumented", 7,
                    "uses-drugs", 6,
                    "living-with-hiv", 4,
                    "parent", 4,
                    "indigenous-or-native", 2);

    private final Codebook codebook;
    private final LegalModels legalModels;
    private final Texts texts;

    DemoReports(Codebook codebook, LegalModels legalModels, Texts texts) {
        this.codebook = codebook;
        this.legalModels = legalModels;
        this.texts = texts;
    }

    /** One report of this organisation, not later than the given quarter. */
    ReportContent report(DemoWorkspace workspace, int lastYear, int lastQuarter, Dice dice) {
        When when = when(lastYear, lastQuarter, dice);
        Profile profile = Profile.of(legalModels.at(workspace.country(), when.year()).label());
        List<Violation> violations = violations(profile, dice);
        String setting = dice.weighted(SETTINGS);
        return ReportContent.empty()
                .withViolations(violations)
                .withPlace(new Place(workspace.country(), null))
                .withWhen(when)
                .withSetting(setting)
                .withPerson(person(dice))
                .withNarrative(
                        narrative(violations.getFirst().code(), setting, workspace.language()))
                .withSources(List.of(new Source("affected-person", "interview", "likely")))
                .withNeeds(needs(dice))
                .withConsents(consents(dice), "affected-person", "en", "in-person");
    }

    /** Reporting grows over the years; nothing is later than the last quarter. */
    private static When when(int lastYear, int lastQuarter, Dice dice) {
        int years = lastYear - FIRST_YEAR + 1;
        int year = FIRST_YEAR + dice.later(years);
        int quarter = dice.between(1, year == lastYear ? lastQuarter : 4);
        if (dice.percent(6)) {
            return When.year(year);
        }
        return dice.percent(30)
                ? When.quarter(year, quarter)
                : When.month(year, quarter * 3 - dice.between(0, 2));
    }

    private List<Violation> violations(Profile profile, Dice dice) {
        int count = dice.percent(58) ? 1 : dice.percent(75) ? 2 : 3;
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < count) {
            codes.add(type(dice.weighted(profile.violations()), dice));
        }
        List<Violation> violations = new ArrayList<>();
        for (String code : codes) {
            violations.add(new Violation(code, List.of(perpetrator(code, profile, dice))));
        }
        return violations;
    }

    private String type(String category, Dice dice) {
        List<String> types =
                codebook.violationTypes(category).stream()
                        .map(Code::value)
                        // A demonstration needs no killings and no children.
                        .filter(
                                type ->
                                        !type.equals("violence.killing")
                                                && !type.equals("exploitation.minor"))
                        .toList();
        // The first of a list are the common ones.
        int place = types.size() - 1 - dice.later(types.size());
        return types.get(place);
    }

    private static Perpetrator perpetrator(String code, Profile profile, Dice dice) {
        String category = category(Codebook.category(code), profile, dice);
        String accountability =
                dice.percent(profile.noActionPercent())
                        ? "no-action"
                        : dice.weighted(
                                Map.of(
                                        "complaint-filed",
                                        2,
                                        "under-investigation",
                                        1,
                                        "charged",
                                        1,
                                        "disciplined",
                                        1,
                                        "unknown",
                                        1));
        return new Perpetrator(
                category, dice.percent(90) ? "carried-out" : "ordered", accountability);
    }

    private static String category(String violation, Profile profile, Dice dice) {
        return switch (violation) {
            case "policing" -> dice.percent(92) ? "police" : "immigration-officer";
            case "justice" -> dice.percent(60) ? "police" : "court-official";
            case "health" -> "health-worker";
            case "living" ->
                    dice.weighted(Map.of("landlord", 2, "social-worker", 1, "platform-or-bank", 1));
            case "labour" -> dice.percent(80) ? "manager-third-party" : "client";
            case "organising" -> dice.percent(70) ? "local-official" : "police";
            case "exploitation" -> dice.percent(60) ? "trafficker" : "manager-third-party";
            default ->
                    dice.percent(profile.policePercent())
                            ? "police"
                            : dice.weighted(
                                    Map.of(
                                            "client",
                                            3,
                                            "posing-as-client",
                                            1,
                                            "intimate-partner",
                                            1,
                                            "neighbour",
                                            1,
                                            "online-stranger",
                                            1,
                                            "vigilante-or-mob",
                                            1));
        };
    }

    private static Person person(Dice dice) {
        List<String> grounds = new ArrayList<>();
        if (dice.percent(70)) {
            grounds.add(dice.weighted(GROUNDS));
        }
        return new Person(
                dice.weighted(AGES),
                dice.percent(85) ? "told" : "estimated",
                dice.weighted(GENDERS),
                "",
                dice.percent(9) ? "yes" : dice.percent(50) ? "no" : "not-asked",
                dice.percent(88) ? "1" : "2-5",
                dice.weighted(
                        Map.of(
                                "street",
                                1,
                                "indoor-independent",
                                1,
                                "indoor-managed",
                                1,
                                "escort",
                                1,
                                "mixed",
                                1)),
                grounds);
    }

    private static List<Need> needs(Dice dice) {
        if (dice.percent(35)) {
            return List.of();
        }
        return List.of(
                new Need(
                        dice.weighted(
                                Map.of(
                                        "legal-aid",
                                        1,
                                        "psychosocial",
                                        1,
                                        "medical-aid",
                                        1,
                                        "safety-plan",
                                        1,
                                        "money",
                                        1,
                                        "complaint-support",
                                        1,
                                        "documentation-only",
                                        1)),
                        dice.weighted(
                                Map.of(
                                        "offered",
                                        1,
                                        "accepted",
                                        2,
                                        "completed",
                                        1,
                                        "declined",
                                        1,
                                        "unavailable",
                                        1))));
    }

    private static Map<String, String> consents(Dice dice) {
        return Map.of(
                "to-record", "yes",
                "to-be-counted", dice.percent(95) ? "yes" : "no",
                "to-use-my-words", dice.percent(30) ? "yes" : "not-asked",
                "to-service-follow-up", dice.percent(60) ? "yes" : "no");
    }

    private String narrative(String violation, String setting, Locale language) {
        return texts.get(
                "demo.narrative",
                language,
                codebook.label(CodeList.VIOLATION, violation, language),
                codebook.label(CodeList.SETTING, setting, language));
    }
}
