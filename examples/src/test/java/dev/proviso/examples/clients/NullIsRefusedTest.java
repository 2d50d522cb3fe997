package dev.proviso.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Reasons;
import dev.proviso.batch.Batch;
import dev.proviso.dsl.Policies;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.fact.Phrase;
import dev.proviso.law.Period;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Membership;
import dev.proviso.time.Span;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
 * those make: sentences of policies, claims, verifiers, dockets, certificates. Whoever writes it
 * reads where it stands, that it is null, and what to write instead.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway") // what no author should write
class NullIsRefusedTest {

  /**
   * What takes null as it is: text of any value, a reading whose answer is null, which has failed,
   * and recipes of values that may be null.
   */
  private static final Set<String> TAKE_NULL =
      Set.of("ValueText.of", "Reading.known", "Recipe.oneOf");

  /** One call in which one argument is null, or holds null. */
  record Call(Method method, List<Object> arguments, int place, boolean isElement) {

    /** Whether something else than what is null is called {@link ApiCalls#NAME}. */
    boolean isNamed() {
      boolean receiver =
          !Modifier.isStatic(method.getModifiers())
              && !Set.<Class<?>>of(
                      Phrase.class,
                      Period.class,
                      Span.class,
                      ListSnapshot.class,
                      Membership.class,
                      Evaluator.class)
                  .contains(method.getDeclaringClass());
      boolean first =
          place != 0
              && arguments.get(0) instanceof String
              && method.getDeclaringClass() != Phrase.class;
      return receiver || first;
    }

    @Override
    public String toString() {
      return ApiCalls.signature(method)
          + " with null "
          + (isElement ? "in" : "as")
          + " argument "
          + (place + 1);
    }
  }

  static Stream<Call> calls() {
    return ApiCalls.methods()
        .filter(method -> !TAKE_NULL.contains(ApiCalls.name(method)))
        .flatMap(NullIsRefusedTest::calls);
  }

  private static Stream<Call> calls(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .filter(place -> !types[place].isPrimitive() && !ApiCalls.isInferred(method, place))
        .boxed()
        .flatMap(
            place ->
                mayHoldNull(method, types[place])
                    ? Stream.of(call(method, place, false), call(method, place, true))
                    : Stream.of(call(method, place, false)));
  }

  /** All entries of the dictionary of a batch that are no answers are refused at once. */
  private static boolean mayHoldNull(Method method, Class<?> type) {
    return (type == Iterable.class && method.getDeclaringClass() != Batch.class)
        || (type.isArray() && !type.getComponentType().isPrimitive());
  }

  private static Object holdingNull(Class<?> type) {
    return type.isArray()
        ? Array.newInstance(type.getComponentType(), 1)
        : Collections.singletonList(null);
  }

  private static Call call(Method method, int place, boolean isElement) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = ApiCalls.arguments(method);
    for (int i = 0; i < types.length; i++) {
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
    Throwable thrown = ApiCalls.thrownBy(call.method(), call.arguments().toArray());

    assertThat(thrown)
        .as(call.toString())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("[A-Za-z][^\n]*: [^\n]* is null; [a-z][^\n]*[^.]");
    if (ApiCalls.isOfSentences(call.method().getDeclaringClass())) {
      assertThat(thrown).as(call.toString()).hasMessageMatching("[a-z][^\n]*");
      if (call.isNamed()) {
        assertThat(thrown).as(call.toString()).hasMessageContaining(ApiCalls.NAME);
      }
    }
  }

  @Test
  void every_kind_of_sentence_and_factory_is_tried() {
    Set<String> tried =
        calls()
            .map(call -> call.method().getDeclaringClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(tried)
        .contains("Claims", "Prover", "Difference", "Reasons", "Consistency", "Invariants")
        .contains("PolicyVerifier", "PolicyMutants", "BoundaryTable", "CaseColumn", "Recipes")
        .contains("Certificate", "Digest", "Wording", "ValueType", "Regime", "Reading")
        .contains("Policies", "AllOf", "AnyOf", "Not", "FactComparison", "DatedComparison")
        .contains("ListMembership", "PartCondition", "QuantifiedCondition", "OpaqueCondition")
        .contains("Judgment", "EffectivePeriod", "Provision", "Source", "Event", "Docket")
        .contains("CertificateTemplate", "CertificateDraft", "Amendment", "CertifiedUse")
        .contains("SigningKey", "VerifyingKey", "SignedCertificate", "Verifier");
    assertThat(ApiCalls.classesOfReceivers().stream().map(Class::getSimpleName))
        .allMatch(tried::contains);
    assertThat(calls().count()).isGreaterThan(600);
  }

  @Test
  void null_in_a_list_is_refused_with_its_number() {
    assertThat(
            catchThrowable(
                () ->
                    Policies.policy("shipping")
                        .rules(Arrays.asList(ApiCalls.RULE, null, ApiCalls.RULE))))
        .hasMessage(
            "policy `shipping`: number 2 of the rules is null; give a rule, or leave it out");
    assertThat(
            catchThrowable(
                () ->
                    Policies.allOf(
                        ApiCalls.CONDITION, ApiCalls.CONDITION, ApiCalls.CONDITION, null)))
        .hasMessage("allOf: number 4 of the conditions is null; give a condition, or leave it out");
    assertThat(
            catchThrowable(
                () -> Policies.choice("origin").known(subject -> "NO").isOneOf("NO", "SE", null)))
        .hasMessage(
            "fact `origin`: number 2 of the further values is null; give a value to compare with");
    assertThat(
            catchThrowable(
                () ->
                    Policies.choice("origin")
                        .known(subject -> "NO")
                        .isOneOf("NO", (String[]) null)))
        .hasMessage("fact `origin`: the second value is null; give a value to compare with");
  }

  @Test
  void a_claim_names_its_method_and_the_argument() {
    assertThat(catchThrowable(() -> Claims.implies(ApiCalls.CONDITION, null)))
        .hasMessage("claim `implies`: the second condition is null; give a condition");
    assertThat(catchThrowable(() -> Claims.atLeastAsStrict(ApiCalls.POLICY, (Policy<Object>) null)))
        .hasMessage("claim `atLeastAsStrict`: the earlier policy is null; give a policy");
    assertThat(
            catchThrowable(
                () ->
                    Claims.disjoint(
                        ApiCalls.CONDITION, ApiCalls.CONDITION, ApiCalls.CONDITION, null)))
        .hasMessage(
            "claim `disjoint`: number 2 of the further conditions is null; give a condition, or"
                + " leave it out");
    assertThat(catchThrowable(() -> Claims.satisfiable(ApiCalls.CONDITION).because(null)))
        .hasMessage("claim `it can be that specimen is 5`: the reason is null; give a text");
    assertThat(
            catchThrowable(() -> PolicyVerifier.of(ApiCalls.POLICY).except(PolicyLaws.TOTAL, null)))
        .hasMessage(
            "verifier: exception from law `PV-P-01`: the reason is null; say why the law may be"
                + " broken");
    assertThat(catchThrowable(() -> Docket.of(ApiCalls.LICENSE).append(null)))
        .hasMessage(
            "docket of license `specimen`: the event is null; make one with the methods of Event");
    assertThat(
            catchThrowable(
                () -> Event.breachFound("case 1", Arrays.asList(ApiCalls.NAME, null), List.of())))
        .hasMessage(
            "event: finding in case `case 1`: number 2 of the broken rules is null; give the ids of"
                + " the rules that were broken");
    assertThat(catchThrowable(() -> Prover.standard().check(null)))
        .hasMessage("prover: the claim is null; make one with the methods of Claims");
    assertThat(catchThrowable(() -> Difference.from(ApiCalls.POLICY).to((Policy<Object>) null)))
        .hasMessage("difference: the later policy is null; give a policy");
    assertThat(catchThrowable(() -> PolicyVerifier.of(null)))
        .hasMessage("verifier: the policy is null; give a policy");
    assertThat(catchThrowable(() -> Reasons.of(null)))
        .hasMessage("reasons: the policy is null; give a policy");
  }
}
