package dev.proviso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.Definition;
import dev.proviso.policy.Policy;
import dev.proviso.policy.UnanimousPolicy;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

  /** From the bottom to the top. */
  private static final List<String> LAYERS =
      List.of(
          "style",
          "language",
          "check",
          "problem",
          "value",
          "law",
          "domain",
          "fact",
          "time",
          "condition",
          "region",
          "rule",
          "wording",
          "algebra",
          "column",
          "batch",
          "enforcement",
          "trace",
          "text",
          "decision",
          "spi",
          "policy",
          "digest",
          "regime",
          "certificate",
          "evaluation",
          "compiled",
          "engine",
          "analysis");

  /** Two layers have a door for what stands above in a package of its own, not exported. */
  private static final List<String> PACKAGES =
      Stream.concat(LAYERS.stream(), Stream.of("condition.access", "trace.access"))
          .map(name -> "dev.proviso." + name)
          .toList();

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
          .importPackages("dev.proviso");

  @Test
  void each_layer_knows_only_those_below_it() {
    Architectures.LayeredArchitecture layered =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String layer : LAYERS) {
      layered = layered.layer(layer).definedBy("dev.proviso." + layer + "..");
    }
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] below = LAYERS.subList(0, i).toArray(String[]::new);
      layered =
          below.length == 0
              ? layered.whereLayer(LAYERS.get(i)).mayNotAccessAnyLayer()
              : layered.whereLayer(LAYERS.get(i)).mayOnlyAccessLayers(below);
    }
    layered.check(CORE);
  }

  @Test
  void there_are_no_packages_besides_the_layers() {
    assertThat(CORE.stream().map(type -> type.getPackageName()).distinct())
        .containsExactlyInAnyOrderElementsOf(PACKAGES);
  }

  /** Who only reads policies never loads what decides them. */
  @Test
  void policies_and_their_readers_do_not_know_the_engine() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.proviso.policy..",
            "dev.proviso.digest..",
            "dev.proviso.regime..",
            "dev.proviso.certificate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.proviso.engine..", "dev.proviso.evaluation..", "dev.proviso.compiled..")
        .check(CORE);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("dev.proviso.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void core_takes_on_nothing_beyond_the_jdk_and_vavr() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.proviso..", "java..", "io.vavr..", "org.jspecify..", "org.immutables..")
        .check(CORE);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses()
        .should()
        .haveSimpleNameContaining("Util")
        .orShould()
        .haveSimpleNameContaining("Helper")
        .orShould()
        .haveSimpleNameContaining("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CORE);
  }

  @Test
  void nothing_looks_at_the_clock_the_locale_the_environment_or_the_network() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it asks for what is no input",
                call -> {
                  String method = call.getTarget().getName();
                  String owner = call.getTargetOwner().getName();
                  return (owner.startsWith("java.time.") && method.equals("now"))
                      || (owner.equals("java.util.Locale") && method.equals("getDefault"))
                      || (owner.equals("java.util.TimeZone") && method.equals("getDefault"))
                      || (owner.equals("java.time.ZoneId") && method.equals("systemDefault"))
                      || (owner.equals("java.lang.System")
                          && List.of("getenv", "getProperty", "currentTimeMillis", "nanoTime")
                              .contains(method))
                      || (owner.equals("java.lang.Math") && method.equals("random"));
                }))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(CORE);
  }

  @Test
  void no_case_is_changed_by_the_locale_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(CORE);
  }

  @Test
  void every_package_is_null_marked() throws ClassNotFoundException {
    for (String name : PACKAGES) {
      AnnotatedElement info = Class.forName(name + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void public_signatures_show_nothing_of_how_values_are_made() {
    List<String> shown = new ArrayList<>();
    for (JavaClass type : CORE) {
      if (isPublic(type)) {
        shown.addAll(leaks(type.reflect()));
      }
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void the_rule_about_signatures_bites() {
    assertThat(leaks(Leaking.class)).hasSize(2);
  }

  @SuppressWarnings("unused") // read by reflection
  static final class Leaking {
    public io.vavr.control.Try<String> attempt() {
      return io.vavr.control.Try.success("");
    }

    public void pair(List<? extends io.vavr.Tuple2<String, String>> pairs) {}

    io.vavr.control.Try<String> hidden() {
      return attempt();
    }
  }

  @Test
  void no_class_tests_a_condition_or_a_policy_by_its_type() {
    assertThat(typeTests(CORE)).isEmpty();
  }

  @Test
  void the_rule_about_type_tests_notices_them() {
    JavaClasses testing = new ClassFileImporter().importClasses(Testing.class);

    assertThat(typeTests(testing))
        .hasSize(3)
        .anyMatch(found -> found.contains(Definition.class.getName()))
        .anyMatch(found -> found.contains(AllOf.class.getName()))
        .anyMatch(found -> found.contains(UnanimousPolicy.class.getName()));
  }

  @SuppressWarnings("unused") // read as a class file
  static final class Testing {
    static boolean isDefinition(Condition<?> condition) {
      return condition instanceof Definition<?> definition && definition.text().isEmpty();
    }

    static boolean joins(List<Condition<String>> conditions) {
      return conditions.stream().anyMatch(condition -> condition instanceof AllOf<?>);
    }

    static boolean isJoint(Object thing) {
      return thing instanceof UnanimousPolicy<?>;
    }

    static boolean isText(Object thing) {
      return thing instanceof String;
    }
  }

  /**
   * Where the kind of a condition or a policy is tested; not by the equality of generated types.
   */
  private static List<String> typeTests(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
        .flatMap(type -> type.getInstanceofChecks().stream())
        .filter(
            check ->
                check.getRawType().isAssignableTo(Condition.class)
                    || check.getRawType().isAssignableTo(Policy.class))
        .map(check -> check.getOwner().getFullName() + ": " + check.getRawType().getFullName())
        .toList();
  }

  /** All others treat a new kind of node like some other kind, or go through it by default. */
  @Test
  void a_new_kind_of_node_does_not_compile_in_those_places_that_must_know_it() {
    assertThat(
            CORE.stream()
                .filter(type -> type.isAssignableTo(ConditionVisitor.class))
                .filter(type -> !type.isAssignableTo(ConditionVisitor.Default.class))
                .filter(type -> !type.isAssignableTo(ConditionWalker.class))
                .filter(type -> !type.isAssignableTo(ConditionRewriter.class))
                .map(type -> type.getName().replace("dev.proviso.", "")))
        .containsExactlyInAnyOrder(
            "condition.ConditionVisitor",
            "evaluation.PlanCompiler",
            "evaluation.Residual$FormulaBuilder",
            "algebra.ConditionCompiler",
            "compiled.FormulaBuilder$In",
            "analysis.DiagramCompiler",
            "analysis.RuleSignature",
            "digest.ConditionForms",
            "wording.ConditionWording$Clause",
            "certificate.ClauseWriter$Lines");
  }

  @Test
  void a_package_can_be_read_in_one_sitting() {
    for (String layer : LAYERS) {
      JavaPackage read = CORE.getPackage("dev.proviso." + layer);
      assertThat(
              read.getClasses().stream()
                  .filter(type -> isPublic(type) && !type.isNestedClass() && !type.isArray()))
          .as(layer)
          .hasSizeLessThanOrEqualTo(24);
    }
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  private static List<String> leaks(Class<?> type) {
    Stream<Executable> members =
        Stream.concat(
            Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()));
    return members
        .filter(member -> !member.isSynthetic() && isSeen(member))
        .filter(member -> signature(member).anyMatch(ArchitectureTest::isLeak))
        .map(Executable::toGenericString)
        .toList();
  }

  private static boolean isSeen(Member member) {
    return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
  }

  private static Stream<String> signature(Executable member) {
    Stream<Type> parameters = Stream.of(member.getGenericParameterTypes());
    Stream<Type> result =
        member instanceof java.lang.reflect.Method method
            ? Stream.of(method.getGenericReturnType())
            : Stream.empty();
    return Stream.concat(parameters, result).map(Type::getTypeName);
  }

  private static boolean isLeak(String type) {
    return type.matches(".*\\bImmutable\\w*.*")
        || type.matches(
            ".*\\bio\\.vavr\\.(control\\.Try|concurrent\\.|Tuple|Function\\d|CheckedFunction|Lazy|API).*");
  }
}
