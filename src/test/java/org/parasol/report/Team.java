package org.parasol.report;

import org.parasol.access.Role;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes workspaces with people in them who write and read reports. */
@Component
@Profile({"test", "bench"})
public class Team {

    private final People people;
    private final WorkspaceSettings settings;

    Team(People people, WorkspaceSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** A new workspace with keys. */
    public Office office() {
        return new Office(people.admin());
    }

    /** A workspace, by its admin. */
    public final class Office {

        private final Person admin;

        Office(Person admin) {
            this.admin = admin;
        }

        public WorkspaceId id() {
            return admin.workspace();
        }

        public Person admin() {
            return admin;
        }

        public Person worker() {
            return people.member(admin, Role.OUTREACH_WORKER);
        }

        public Person coordinator() {
            return people.member(admin, Role.COORDINATOR);
        }

        public void optIn(boolean decision) {
            admin.acts(() -> settings.optIn(decision));
        }
    }

    /** Locks somebody's session: her keys are wiped. */
    public static void lock(Person person) {
        person.signedIn().keys().wipe();
    }
}
