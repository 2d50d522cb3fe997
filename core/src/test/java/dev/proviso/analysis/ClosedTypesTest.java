package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Shipment;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A type has as many values as it has, whether or not a condition mentions any of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedTypesTest {

  private enum Half {
    LOWER,
    UPPER
  }

  private static final Fact<Shipment, Boolean> P = flag("p");
  private static final Fact<Shipment, Boolean> Q = flag("q");
  private static final Fact<Shipment, Boolean> R = flag("r");
  private static final Fact<Shipment, Half> A = half("a");
  private static final Fact<Shipment, Half> B = half("b");
  private static final Fact<Shipment, Half> C = half("c");

  private static Fact<Shipment, Boolean> flag(String name) {
    return Fact.of(name, shipment -> Reading.unknown());
  }

  private static Fact<Shipment, Half> half(String name) {
    return Fact.of(name, shipment -> Reading.unknown());
  }

  private static <T> Condition<Shipment> apart(
      Fact<Shipment, T> one, Fact<Shipment, T> two, Fact<Shipment, T> three) {
    return AllOf.of(
        Not.of(FactComparison.same(one, two)),
        Not.of(FactComparison.same(two, three)),
        Not.of(FactComparison.same(one, three)));
  }

  private static Verdict satisfiable(Condition<Shipment> condition) {
    return Prover.standard().check(Claims.satisfiable(condition)).verdict();
  }

  private static Policy<Shipment> permitting(
      Outcome otherwise, Condition<Shipment> first, Condition<Shipment> second) {
    return Policy.of(
        "p " + otherwise,
        Array.of(Rule.of(Effect.PERMIT, "r", first), Rule.of(Effect.PERMIT, "s", second)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        otherwise);
  }

  @Test
  void of_three_yes_or_no_facts_two_are_alike() {
    Policy<Shipment> policy =
        permitting(
            Outcome.FORBIDDEN,
            AnyOf.of(FactComparison.same(P, Q), FactComparison.same(Q, R)),
            FactComparison.same(P, R));
    Policy<Shipment> open =
        permitting(
            Outcome.PERMITTED,
            AnyOf.of(FactComparison.same(P, Q), FactComparison.same(Q, R)),
            FactComparison.same(P, R));

    assertThat(Prover.standard().check(Claims.complete(policy)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(Difference.from(policy).to(open).relation()).isEqualTo(Difference.Relation.EQUAL);
    assertThat(satisfiable(apart(P, Q, R))).isEqualTo(Verdict.REFUTED);
    assertThat(
            satisfiable(
                AllOf.of(
                    apart(P, Q, R), AnyOf.of(Comparison.is(P, true), Comparison.is(P, false)))))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void of_three_facts_with_two_constants_two_are_alike_in_a_part_too() {
    assertThat(satisfiable(apart(A, B, C))).isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(PartCondition.of(Shipment.CONSIGNEE, apart(A, B, C))))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void between_two_constants_there_is_no_third() {
    Condition<Shipment> rising =
        AllOf.of(
            FactComparison.of(A, Operator.LESS_THAN, B),
            FactComparison.of(B, Operator.LESS_THAN, C));
    Policy<Shipment> policy = permitting(Outcome.FORBIDDEN, rising, rising);

    assertThat(Prover.standard().check(Claims.everyRuleReachable(policy)).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(FactComparison.of(A, Operator.LESS_THAN, B))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_type_that_names_its_values_has_no_others() {
    ValueType<String> sides =
        ValueType.define("side", String.class).only(Array.of("left", "right"), side -> side);
    Fact<Shipment, String> one = Fact.of("one", shipment -> Reading.unknown(), sides);
    Fact<Shipment, String> two = Fact.of("two", shipment -> Reading.unknown(), sides);
    Fact<Shipment, String> three = Fact.of("three", shipment -> Reading.unknown(), sides);

    assertThat(satisfiable(apart(one, two, three))).isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(Not.of(FactComparison.same(one, two)))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void sets_over_one_constant_are_empty_or_alike() {
    ValueType<Set<Only>> sets = ValueType.setOf(ValueType.of(Only.class));
    Fact<Shipment, Set<Only>> one = Fact.of("one", shipment -> Reading.unknown(), sets);
    Fact<Shipment, Set<Only>> two = Fact.of("two", shipment -> Reading.unknown(), sets);
    Fact<Shipment, Set<Only>> three = Fact.of("three", shipment -> Reading.unknown(), sets);

    assertThat(satisfiable(apart(one, two, three))).isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(Not.of(FactComparison.same(one, two)))).isEqualTo(Verdict.HOLDS);
  }

  private enum Only {
    ONE
  }

  @Test
  void what_differs_is_described_by_values_that_there_are() {
    assertThat(
            Prover.standard()
                .check(Claims.satisfiable(Not.of(FactComparison.same(A, B))))
                .example()
                .get()
                .sentence())
        .isEqualTo("a: lower; b: upper");
  }
}
