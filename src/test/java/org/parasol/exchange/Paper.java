package org.parasol.exchange;

import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.PreparedKeys;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes workspaces whose recovery code is still known: as it stands on the paper. */
@Component
@Profile("test")
class Paper {

    private final People people;
    private final KeyCeremony ceremony;

    Paper(People people, KeyCeremony ceremony) {
        this.people = people;
        this.ceremony = ceremony;
    }

    /** A workspace by its admin, and its code. */
    record Office(Person admin, String code) {}

    Office office() {
        Person admin = people.firstAdmin();
        String code =
                admin.does(
                        () -> {
                            PreparedKeys prepared = ceremony.begin();
                            String written = String.join("-", prepared.groups());
                            ceremony.finish(prepared, People.asked(prepared));
                            return written;
                        });
        return new Office(admin, code);
    }
}
