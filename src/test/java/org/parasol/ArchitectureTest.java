package org.parasol;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between rooms, and what may be used where. */
@AnalyzeClasses(packages = "org.parasol", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each room may use, beside itself and the base. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("codebook", Set.of()),
                    Map.entry("vault", Set.of()),
                    Map.entry("archive", Set.of()),
                    Map.entry("audit", Set.of("vault")),
                    Map.entry("access", Set.of("vault", "audit")),
                    Map.entry("workspace", Set.of("codebook", "vault", "audit", "access", "facts")),
                    Map.entry("facts", Set.of("codebook", "vault")),
                    Map.entry(
                            "report",
                            Set.of("codebook", "vault", "audit", "access", "workspace", "facts")),
                    Map.entry(
                            "exchange",
                            Set.of(
                                    "archive",
                                    "codebook",
                                    "vault",
                                    "audit",
                                    "access",
                                    "workspace",
                                    "report",
                                    "facts")),
                    Map.entry("statistics", Set.of("codebook", "audit", "access", "facts")),
                    Map.entry("dashboard", Set.of("statistics", "codebook", "access")));

    @ArchTest
    static final ArchRule VAADIN_IS_FOR_VIEWS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "org.parasol.shell..", "org.parasol")
                    // Vaadin's own configurer opens the framework's paths in the filter chain.
                    .and()
                    .doNotHaveSimpleName("SecurityConfiguration")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("services hold no Vaadin");

    @ArchTest
    static final ArchRule VIEWS_HOLD_NO_QUERIES =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "jakarta.persistence..",
                                    "org.springframework.jdbc..",
                                    "org.springframework.data..",
                                    "java.sql.."));

    @ArchTest
    static final ArchRule VIEWS_NEVER_IMPORT_THE_LAYOUT =
            noClasses()
                    .that(resideInAPackage("org.parasol..").and(outside("org.parasol.shell")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.parasol.shell..");

    @ArchTest
    static final ArchRule CRYPTOGRAPHY_LIVES_IN_THE_VAULT =
            noClasses()
                    .that()
                    // The archive's reader shows that the documented format suffices: it may use
                    // nothing of ours, and brings its own way of opening.
                    .resideOutsideOfPackages("org.parasol.vault..", "org.parasol.archive..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javax.crypto..",
                            "com.google.crypto..",
                            "org.bouncycastle..",
                            "de.mkammerer..");

    @ArchTest
    static final ArchRule FACTS_ARE_WRITTEN_BY_RECONCILING_ALONE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.parasol.facts..")
                    .and()
                    .doNotHaveFullyQualifiedName("org.parasol.report.internal.FactReconciler")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.parasol.facts.FactStore")
                    .because("a fact written when its report is filed would stay its neighbour");

    @ArchTest
    static final ArchRule FACTS_IN_BULK_ARE_INVENTED =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.parasol.facts..", "org.parasol.platform.demo..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.parasol.facts.FactBulkLoader");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .because("a class says in its constructor what it needs");

    @Test
    void eachRoomUsesOnlyWhatItMay() {
        var all =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.parasol");
        MAY_USE.forEach(
                (room, allowed) -> {
                    List<String> packages =
                            Stream.concat(
                                            Stream.of(
                                                    "org.parasol.base..",
                                                    "org.parasol." + room + ".."),
                                            allowed.stream()
                                                    .map(other -> "org.parasol." + other + ".."))
                                    .toList();
                    classes()
                            .that()
                            .resideInAPackage("org.parasol." + room + "..")
                            .should()
                            .onlyDependOnClassesThat(
                                    resideInAnyPackage(packages.toArray(String[]::new))
                                            .or(outside("org.parasol")))
                            .allowEmptyShould(true)
                            .as("room " + room + " uses only " + allowed)
                            .check(all);
                });
    }

    private static DescribedPredicate<JavaClass> outside(String name) {
        return DescribedPredicate.not(resideInAPackage(name + ".."));
    }
}
