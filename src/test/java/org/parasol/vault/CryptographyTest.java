package org.parasol.vault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Nobody but the vault touches cryptography. */
class CryptographyTest {

    private static final String VAULT = "org.parasol.vault..";

    /** Opens archives without a server, written against the documents alone: it shares no code. */
    private static final String PROGRAM_OF_ITS_OWN = "org.parasol.archive..";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.parasol");

    @Test
    void onlyTheVaultUsesCryptographicLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackages(VAULT, PROGRAM_OF_ITS_OWN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.crypto..",
                        "com.google.crypto..",
                        "org.bouncycastle..",
                        "de.mkammerer.argon2..",
                        "org.springframework.security.crypto..")
                .check(CLASSES);
    }

    @Test
    void onlyTheVaultMakesKeysAndSignatures() {
        noClasses()
                .that()
                .resideOutsideOfPackages(VAULT, PROGRAM_OF_ITS_OWN)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.security\\.(Signature|KeyPairGenerator|KeyFactory|KeyStore|PrivateKey)")
                .check(CLASSES);
    }
}
