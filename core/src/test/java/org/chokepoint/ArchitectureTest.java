// SPDX-License-Identifier: Apache-2.0
package org.chokepoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.measures.Measure;
import org.chokepoint.measures.Measures;
import org.junit.jupiter.api.Test;

/** Data flows one way: a step may look back, never ahead. The order is that of README.md and ARCHITECTURE.md. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chokepoint");

    private static final List<String> STEPS = List.of(
            "domain",
            "registry",
            "sources",
            "store",
            "measures",
            "survey",
            "chain",
            "network",
            "economy",
            "scenario",
            "remedy",
            "verify",
            "report");

    @Test
    void data_flows_one_way() {
        Architectures.LayeredArchitecture steps =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String step : STEPS) {
            steps = steps.layer(step).definedBy("org.chokepoint." + step + "..");
        }
        for (int step = 0; step < STEPS.size(); step++) {
            List<String> later = STEPS.subList(step + 1, STEPS.size());
            Architectures.LayeredArchitecture.LayerDependencySpecification layer = steps.whereLayer(STEPS.get(step));
            steps = later.isEmpty()
                    ? layer.mayNotBeAccessedByAnyLayer()
                    : layer.mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
        }
        steps.check(CODE);
    }

    @Test
    void the_first_steps_know_no_later_one() {
        noClasses()
                .that()
                .resideInAPackage("org.chokepoint.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.chokepoint.registry..",
                        "org.chokepoint.store..",
                        "java.sql..",
                        "java.nio.file..",
                        "java.net..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("org.chokepoint.registry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chokepoint.sources..", "org.chokepoint.store..", "java.nio.file..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("org.chokepoint.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chokepoint.measures..", "org.chokepoint.survey..", "org.chokepoint.report..")
                .check(CODE);
    }

    @Test
    void only_the_store_opens_a_connection() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chokepoint.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..", "org.apache.arrow..")
                .check(CODE);
    }

    @Test
    void only_sources_go_outside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chokepoint.sources..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .check(CODE);
    }

    @Test
    void nobody_prints_or_reads_the_clock() {
        noClasses().should().accessField(System.class, "out").check(CODE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CODE);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(CODE);
    }

    @Test
    void concrete_classes_are_final_and_keep_no_state_of_all() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CODE);
    }

    @Test
    void sql_lies_in_files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> offenders = files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> read(path).matches("(?s).*\"\\s*(SELECT|INSERT|CREATE|COPY|DELETE|UPDATE) .*"))
                    .toList();
            assertThat(offenders).isEmpty();
        }
    }

    @Test
    void every_measure_has_a_page() {
        for (Measure<?> measure : Measures.STANDARD) {
            assertThat(Path.of("../docs/methods/" + measure.card().page() + ".md"))
                    .exists();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
