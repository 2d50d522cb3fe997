package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.ConditionClaim;
import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Invariants;
import dev.proviso.analysis.PolicyClaim;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Reasons;
import dev.proviso.analysis.TwoPolicyClaim;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.decision.ConditionResult;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.enforcement.EventOpening;
import dev.proviso.enforcement.Revocation;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.Regime;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.testkit.arbitrary.Recipe;
import dev.proviso.testkit.arbitrary.Recipes;
import dev.proviso.testkit.cases.CaseColumn;
import dev.proviso.testkit.law.CertificateVerifier;
import dev.proviso.testkit.law.Combination;
import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.LawVerifier;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.testkit.law.TimelineVerifier;
import dev.proviso.text.Detail;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Null in each place of each static method that the modules export, and of each method of what
 * those make: claims, provers, differences, verifiers, dockets, events. Sentences of policies are
 * tried in the tests of dsl.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway") // what no author should write
class FactoriesRefuseNullTest {

  private static final String NAME = "specimen";
  private static final LocalDate DAY = LocalDate.of(2021, 12, 6);
  private static final Fact<Object, Integer> FACT = Fact.known(NAME, subject -> 5);
  private static final Condition<Object> CONDITION = Comparison.is(FACT, 5);
  private static final Policy<Object> POLICY =
      Policy.of(
          NAME,
          List.of(Rule.of(Effect.PERMIT, NAME, CONDITION)),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);
  private static final Edition<Policy<Object>> EDITION = Edition.of(NAME, POLICY);
  private static final Editions<Policy<Object>> EDITIONS = Editions.of(NAME, EDITION);
  private static final Dated<Integer> DATED = Dated.of(NAME, Span.from(DAY, 5));
  private static final Roster<Integer> ROSTER = Roster.of(NAME, Span.from(DAY, ListSnapshot.of(5)));
  private static final License LICENSE =
      License.of(
          NAME,
          Country.of("NO"),
          EnumSet.allOf(ItemClass.class).iterator().next(),
          Period.from(DAY));
  private static final ValueType<Integer> TYPE = ValueType.of(Integer.class);

  /** Sentences of policies, which the test of dsl tries; certificates. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "dev.proviso.dsl",
          "dev.proviso.condition",
          "dev.proviso.law",
          "dev.proviso.rule",
          "dev.proviso.time",
          "dev.proviso.policy",
          "dev.proviso.certificate");

  /**
   * What takes null as it is: text of any value, a reading whose answer is null, which fails by
   * itself, and recipes of values that may be null.
   */
  private static final Set<String> TAKE_NULL =
      Set.of("ValueText.of", "Reading.known", "Recipe.oneOf");

  /**
   * Tools of the library and what only the engine makes; facts, which the test of dsl tries; and
   * the verifier that needs a key.
   */
  private static final Set<Class<?>> NOT_WRITTEN =
      Set.of(
          Answer.class,
          CertificateVerifier.class,
          ConditionResult.class,
          Fact.class,
          SafeReading.class);

  /** One object of each class whose methods are tried as well. */
  private static final Map<Class<?>, Object> RECEIVERS = receivers();

  private static Map<Class<?>, Object> receivers() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    all.put(Prover.class, Prover.standard());
    all.put(Reasons.class, Reasons.of(POLICY).get());
    all.put(Consistency.class, Consistency.of(POLICY));
    all.put(Invariants.class, Invariants.of(CONDITION));
    all.put(Difference.class, Difference.from(POLICY).to(POLICY));
    all.put(Difference.Opening.class, Difference.from(POLICY));
    all.put(Claim.class, Claims.satisfiable(CONDITION));
    all.put(ConditionClaim.Satisfiable.class, Claims.satisfiable(CONDITION));
    all.put(ConditionClaim.Implies.class, Claims.implies(CONDITION, CONDITION));
    all.put(ConditionClaim.SetRelation.class, Claims.disjoint(CONDITION, CONDITION));
    all.put(ConditionClaim.Contained.class, Claims.contained(ROSTER, ROSTER));
    all.put(PolicyClaim.OutcomeWhere.class, Claims.neverPermits(POLICY, CONDITION));
    all.put(PolicyClaim.RuleProperty.class, Claims.complete(POLICY));
    all.put(
        PolicyClaim.EveryConstantClassified.class,
        Claims.everyConstantClassified(POLICY, Fact.known("effect", subject -> Effect.PERMIT)));
    all.put(PolicyClaim.Monotone.class, Claims.monotone(POLICY, FACT));
    all.put(TwoPolicyClaim.Strictness.class, Claims.atLeastAsStrict(POLICY, POLICY));
    all.put(TwoPolicyClaim.OnlyTightensWhere.class, Claims.onlyTightens(POLICY, POLICY, CONDITION));
    all.put(TwoPolicyClaim.OnlyTightensBy.class, Claims.onlyTightens(POLICY, POLICY, FACT));
    all.put(PolicyVerifier.class, PolicyVerifier.of(POLICY).subjects(made -> 5));
    all.put(LawVerifier.class, TimelineVerifier.of(DATED));
    all.put(Docket.class, Docket.of(LICENSE));
    all.put(EventOpening.class, Event.licenseIssued());
    all.put(EventOpening.Attributed.class, Event.licenseIssued().by(NAME, DAY));
    for (Event event : events()) {
      // What the library exports is the interface that is declared to accept a visitor.
      all.put(event.getClass().getInterfaces()[0], event);
    }
    return all;
  }

  private static List<Event> events() {
    Sanction sanction = Sanction.of(NAME, "a fine");
    return Stream.of(
            Event.licenseIssued(),
            Event.licenseSuspended(),
            Event.licenseReinstated(),
            Event.systemReinstated(),
            Event.breachAlleged(NAME),
            Event.reviewOpened(NAME),
            Event.breachFound(NAME, POLICY.allRules().head()),
            Event.noBreachFound(NAME),
            Event.sanctionOrdered(NAME, sanction))
        .<Event>map(opening -> opening.by(NAME, DAY).because("a reason"))
        .toList();
  }

  private static final Map<Class<?>, Object> VALUES = values();

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    all.put(String.class, NAME);
    all.put(Object.class, 5);
    all.put(boolean.class, true);
    all.put(int.class, 1);
    all.put(long.class, 1L);
    all.put(Class.class, Effect.class);
    all.put(LocalDate.class, DAY);
    all.put(Option.class, Option.none());
    all.put(Iterable.class, List.of(NAME));
    all.put(Function.class, (Function<Object, Object>) subject -> 5);
    all.put(Throwable.class, new IllegalStateException(NAME));
    all.put(Fact.class, FACT);
    all.put(Condition.class, CONDITION);
    all.put(Definition.class, Definition.of(NAME, CONDITION));
    all.put(Policy.class, POLICY);
    all.put(Rule.class, POLICY.allRules().head());
    all.put(Edition.class, EDITION);
    all.put(Editions.class, EDITIONS);
    all.put(Regime.class, Regime.of(EDITIONS, Fact.asOf()));
    all.put(Register.class, ROSTER);
    all.put(Dated.class, DATED);
    all.put(Period.class, Period.from(DAY));
    all.put(ValueType.class, TYPE);
    all.put(Reading.class, Reading.known(5));
    all.put(Evidence.class, Evidence.of(5, Grade.DOCUMENTED, NAME));
    all.put(Grade.class, Grade.DOCUMENTED);
    all.put(Detail.class, Detail.FULL);
    all.put(Claim.class, Claims.satisfiable(CONDITION));
    all.put(Prover.class, Prover.standard());
    all.put(Outcome.class, Outcome.PERMITTED);
    all.put(Law.class, PolicyLaws.TOTAL);
    all.put(License.class, LICENSE);
    all.put(Revocation.class, Revocation.FINAL);
    all.put(Sanction.class, Sanction.of(NAME, "a fine"));
    all.put(Event.class, events().get(0));
    all.put(PolicyTrace.class, POLICY.decide(5).trace());
    all.put(ConditionTrace.class, POLICY.decide(5).trace().rules().head().condition());
    all.put(Country.class, Country.of("NO"));
    all.put(EndUser.class, EndUser.of(NAME, Country.of("NO")));
    all.put(ItemClass.class, EnumSet.allOf(ItemClass.class).iterator().next());
    all.put(PartyRole.class, EnumSet.allOf(PartyRole.class).iterator().next());
    all.put(PrisonTerm.class, PrisonTerm.ofYears(1));
    all.put(CombiningAlgorithm.class, CombiningAlgorithm.FORBID_OVERRIDES);
    all.put(Combination.class, Combination.of(CombiningAlgorithm.FORBID_OVERRIDES));
    all.put(CaseColumn.class, CaseColumn.text(NAME));
    all.put(Recipe.class, Recipes.countries());
    return all;
  }

  /** One call in which one argument is null, or holds null. */
  record Call(Method method, List<Object> arguments, int place, boolean isElement) {

    String name() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Override
    public String toString() {
      return name()
          + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList()
          + " with null "
          + (isElement ? "in" : "as")
          + " argument "
          + (place + 1);
    }
  }

  static Stream<Call> calls() {
    List<Method> methods = new ArrayList<>();
    for (Path location : PublishedModules.locations()) {
      ModuleDescriptor module = PublishedModules.descriptor(location);
      Set<String> packages = new TreeSet<>(PublishedModules.exported(module));
      packages.removeAll(ELSEWHERE);
      for (JavaClass type : PublishedModules.classes(location)) {
        if (packages.contains(type.getPackageName())
            && Modifier.isPublic(type.reflect().getModifiers())) {
          methods.addAll(Arrays.asList(type.reflect().getDeclaredMethods()));
        }
      }
    }
    return methods.stream()
        .filter(FactoriesRefuseNullTest::isWritten)
        .sorted(Comparator.comparing(Method::toGenericString))
        .flatMap(FactoriesRefuseNullTest::calls);
  }

  private static boolean isWritten(Method method) {
    Class<?> type = method.getDeclaringClass();
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && !type.isEnum()
        && !NOT_WRITTEN.contains(type)
        && (Modifier.isStatic(method.getModifiers())
            || (RECEIVERS.containsKey(type) && !method.getName().equals("equals")));
  }

  private static Stream<Call> calls(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .filter(place -> !types[place].isPrimitive())
        .boxed()
        .flatMap(
            place ->
                mayHoldNull(types[place])
                    ? Stream.of(call(method, place, false), call(method, place, true))
                    : Stream.of(call(method, place, false)))
        .filter(call -> !TAKE_NULL.contains(call.name()));
  }

  private static boolean mayHoldNull(Class<?> type) {
    return type == Iterable.class || (type.isArray() && !type.getComponentType().isPrimitive());
  }

  private static Object holdingNull(Class<?> type) {
    return type.isArray()
        ? Array.newInstance(type.getComponentType(), 1)
        : Collections.singletonList(null);
  }

  private static Call call(Method method, int place, boolean isElement) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] =
          types[i].isArray()
              ? Array.newInstance(types[i].getComponentType(), 0)
              : VALUES.get(types[i]);
      if (i != place) {
        assertThat(arguments[i])
            .as("a value of " + types[i] + " for " + method.toGenericString())
            .isNotNull();
      }
    }
    arguments[place] = isElement ? holdingNull(types[place]) : null;
    return new Call(method, Arrays.asList(arguments), place, isElement);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void null_is_refused_with_its_place_and_a_remedy(Call call) {
    Throwable thrown =
        catchThrowable(
            () -> {
              try {
                call.method()
                    .invoke(
                        RECEIVERS.get(call.method().getDeclaringClass()),
                        call.arguments().toArray());
              } catch (InvocationTargetException problem) {
                throw problem.getCause();
              }
            });

    assertThat(thrown)
        .as(call.toString())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("[A-Za-z][^\n]*: [^\n]* is null; [a-z][^\n]*[^.]");
  }

  @Test
  void every_kind_of_factory_is_tried() {
    Set<String> tried =
        calls()
            .map(call -> call.method().getDeclaringClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(tried)
        .contains("Claims", "Prover", "Difference", "Reasons", "Consistency", "Invariants")
        .contains("PolicyVerifier", "PolicyMutants", "BoundaryTable", "CaseColumn", "Recipes")
        .contains("Certificate", "Digest", "Wording", "ValueType", "Regime", "Reading")
        .contains("Event", "Docket");
    assertThat(RECEIVERS.keySet().stream().map(Class::getSimpleName)).allMatch(tried::contains);
    assertThat(calls().filter(call -> call.name().startsWith("Claims.")).count()).isGreaterThan(60);
  }

  @Test
  void a_claim_names_its_method_and_the_argument() {
    assertThat(catchThrowable(() -> Claims.implies(CONDITION, null)))
        .hasMessage("claim `implies`: the second condition is null; give a condition");
    assertThat(catchThrowable(() -> Claims.atLeastAsStrict(POLICY, (Policy<Object>) null)))
        .hasMessage("claim `atLeastAsStrict`: the earlier policy is null; give a policy");
    assertThat(catchThrowable(() -> Claims.disjoint(CONDITION, CONDITION, CONDITION, null)))
        .hasMessage(
            "claim `disjoint`: number 2 of the further conditions is null; give a condition, or"
                + " leave it out");
    assertThat(catchThrowable(() -> Claims.satisfiable(CONDITION).because(null)))
        .hasMessage("claim `it can be that specimen is 5`: the reason is null; give a text");
    assertThat(catchThrowable(() -> PolicyVerifier.of(POLICY).except(PolicyLaws.TOTAL, null)))
        .hasMessage(
            "verifier: exception from law `PV-P-01`: the reason is null; say why the law may be"
                + " broken");
    assertThat(catchThrowable(() -> Docket.of(LICENSE).append(null)))
        .hasMessage(
            "docket of license `specimen`: the event is null; make one with the methods of Event");
    assertThat(
            catchThrowable(() -> Event.breachFound("case 1", Arrays.asList(NAME, null), List.of())))
        .hasMessage(
            "event: finding in case `case 1`: number 2 of the broken rules is null; give the ids of"
                + " the rules that were broken");
    assertThat(catchThrowable(() -> Prover.standard().check(null)))
        .hasMessage("prover: the claim is null; make one with the methods of Claims");
    assertThat(catchThrowable(() -> Difference.from(POLICY).to((Policy<Object>) null)))
        .hasMessage("difference: the later policy is null; give a policy");
    assertThat(catchThrowable(() -> PolicyVerifier.of(null)))
        .hasMessage("verifier: the policy is null; give a policy");
    assertThat(catchThrowable(() -> Reasons.of(null)))
        .hasMessage("reasons: the policy is null; give a policy");
  }
}
