package org.parasol.report.ui;

import java.util.List;
import org.parasol.report.Person;

/** An affected person's profile with one answer changed. */
final class PersonChange {

    private PersonChange() {}

    static Person ageBand(Person p, String code) {
        return new Person(
                code,
                p.ageBasis(),
                p.gender(),
                p.genderOwnWord(),
                p.transExperience(),
                p.peopleAffected(),
                p.workSetting(),
                p.grounds());
    }

    static Person ageBasis(Person p, String code) {
        return new Person(
                p.ageBand(),
                code,
                p.gender(),
                p.genderOwnWord(),
                p.transExperience(),
                p.peopleAffected(),
                p.workSetting(),
                p.grounds());
    }

    static Person gender(Person p, String code) {
        return new Person(
                p.ageBand(),
                p.ageBasis(),
                code,
                p.genderOwnWord(),
                p.transExperience(),
                p.peopleAffected(),
                p.workSetting(),
                p.grounds());
    }

    static Person genderOwnWord(Person p, String word) {
        return new Person(
                p.ageBand(),
                p.ageBasis(),
                p.gender(),
                word,
                p.transExperience(),
                p.peopleAffected(),
                p.workSetting(),
                p.grounds());
    }

    static Person transExperience(Person p, String code) {
        return new Person(
                p.ageBand(),
                p.ageBasis(),
                p.gender(),
                p.genderOwnWord(),
                code,
                p.peopleAffected(),
                p.workSetting(),
                p.grounds());
    }

    static Person peopleAffected(Person p, String code) {
        return new Person(
                p.ageBand(),
                p.ageBasis(),
                p.gender(),
                p.genderOwnWord(),
                p.transExperience(),
                code,
                p.workSetting(),
                p.grounds());
    }

    static Person workSetting(Person p, String code) {
        return new Person(
                p.ageBand(),
                p.ageBasis(),
                p.gender(),
                p.genderOwnWord(),
                p.transExperience(),
                p.peopleAffected(),
                code,
                p.grounds());
    }

    static Person grounds(Person p, List<String> codes) {
        return new Person(
                p.ageBand(),
                p.ageBasis(),
                p.gender(),
                p.genderOwnWord(),
                p.transExperience(),
                p.peopleAffected(),
                p.workSetting(),
                codes);
    }
}
