package dev.proviso.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.proviso");

  @Test
  void sentences_stand_on_the_core_alone() {
    classes()
        .that()
        .resideInAPackage("dev.proviso.dsl")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.proviso..",
            "java.lang..",
            "java.time..",
            "java.util..",
            "io.vavr..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void the_core_never_sees_the_sentences() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.proviso.dsl")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.proviso.dsl")
        .check(CLASSES);
  }

  @Test
  void there_is_one_door() {
    noConstructors()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("dev.proviso.dsl")
        .should()
        .bePublic()
        .check(CLASSES);
  }
}
