package dev.proviso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds of the sentences, the test kit and the examples, which all stand on the core. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.proviso.dsl", "dev.proviso.testkit", "dev.proviso.examples");

  @Test
  void all_modules_are_looked_at() {
    assertThat(List.of("dsl", "testkit.law", "testkit.mutation", "examples.cyberexport"))
        .allMatch(name -> MAIN.containPackage("dev.proviso." + name));
  }

  @Test
  void no_class_tests_a_condition_or_a_policy_by_its_type() {
    assertThat(typeTests(MAIN)).isEmpty();
  }

  @Test
  void the_rule_about_type_tests_notices_them() {
    assertThat(typeTests(new ClassFileImporter().importClasses(Testing.class))).hasSize(2);
  }

  @SuppressWarnings("unused") // read as a class file
  static final class Testing {
    static boolean isNegation(Condition<?> condition) {
      return condition instanceof Not<?> || condition.toString().isEmpty();
    }

    static boolean isOfRules(Policy<?> policy) {
      return policy instanceof RulePolicy<?>;
    }
  }

  private static List<String> typeTests(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getInstanceofChecks().stream())
        .filter(
            check ->
                check.getRawType().isAssignableTo(Condition.class)
                    || check.getRawType().isAssignableTo(Policy.class))
        .map(check -> check.getOwner().getFullName() + ": " + check.getRawType().getFullName())
        .toList();
  }
}
