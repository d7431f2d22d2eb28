package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditLog;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.AccountVault;
import org.parasol.vault.PasswordStretching;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.PlatformTransactionManager;

/** A password that was stretched too little is stretched anew, and opens the same keys. */
@ParasolTest
class PasswordUpgradeTest {

    @Autowired AccountRows rows;
    @Autowired PasswordStretching stretching;
    @Autowired AccountVault vault;
    @Autowired OpenSessions sessions;
    @Autowired AuditLog audit;
    @Autowired PlatformTransactionManager transactions;
    @Autowired People people;

    @Test
    void nothingHappensToAPasswordThatIsStrongEnough() {
        Person person = people.researcher();
        AccountRow row = row(person);
        assertThat(upgrade(stretching, row, person)).isEqualTo(row.verifier());
        assertThat(row(person).parameters()).isEqualTo(row.parameters());
    }

    @Test
    void aWeakOneIsStretchedAnewAndOtherSessionsEnd() {
        Person person = people.researcher();
        Person elsewhere = people.signIn(person.name());
        sessions.opened(new MockHttpSession(), elsewhere.signedIn(), java.time.Instant.now());
        AccountRow before = row(person);
        PasswordStretching stricter = spy(stretching);
        doReturn(true).when(stricter).outdated(any());

        byte[] verifier = upgrade(stricter, before, person);

        AccountRow after = row(person);
        assertThat(after.verifier()).isEqualTo(verifier).isNotEqualTo(before.verifier());
        assertThat(after.parameters()).isNotEqualTo(before.parameters());
        assertThat(elsewhere.signedIn().keys().wiped()).isTrue();
        assertThat(people.signIn(person.name()).signedIn().keys().account().publicKeys())
                .isEqualTo(person.signedIn().keys().account().publicKeys());
    }

    @Test
    void whatAnotherSessionHasStoredMeanwhileStays() {
        Person person = people.researcher();
        AccountRow read = row(person);
        AccountRow changed = row(person);
        changed.bundle(vault.rewrap(person.id(), person.signedIn().keys().account()));
        rows.save(changed);
        PasswordStretching stricter = spy(stretching);
        doReturn(true).when(stricter).outdated(any());

        upgrade(stricter, read, person);

        assertThat(row(person).bundle()).isEqualTo(changed.bundle());
        assertThat(row(person).parameters()).isEqualTo(read.parameters());
    }

    private byte[] upgrade(PasswordStretching how, AccountRow row, Person person) {
        return new PasswordUpgrade(rows, how, vault, sessions, audit, transactions)
                .upgrade(row, person.signedIn(), Person.PASSWORD.toCharArray());
    }

    private AccountRow row(Person person) {
        return rows.findById(person.id().value()).orElseThrow();
    }
}
