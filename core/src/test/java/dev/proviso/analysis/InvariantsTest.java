package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/**
 * What is true of every subject is assumed by every proof, and whatever contradicts it is found.
 */
class InvariantsTest {

  private record Count(int months) {}

  private record Sentence(int minimum, int maximum, Seq<Count> counts) {}

  private static final Fact<Sentence, Integer> MINIMUM =
      Fact.of("minimum", sentence -> Reading.known(sentence.minimum()));
  private static final Fact<Sentence, Integer> MAXIMUM =
      Fact.of("maximum", sentence -> Reading.known(sentence.maximum()));
  private static final Fact<Count, Integer> MONTHS =
      Fact.of("months", count -> Reading.known(count.months()));
  private static final Fact<Sentence, Seq<Count>> COUNTS =
      Fact.of("counts", sentence -> Reading.known(sentence.counts()));

  private static final Invariants<Sentence> SENTENCES =
      Invariants.of(FactComparison.of(MINIMUM, Operator.AT_MOST, MAXIMUM));

  private static <S> Condition<S> atLeast(Fact<S, Integer> fact, int months) {
    return Comparison.threshold(fact, Operator.AT_LEAST, months);
  }

  private static Condition<Sentence> lessThan(Fact<Sentence, Integer> fact, int months) {
    return Comparison.threshold(fact, Operator.LESS_THAN, months);
  }

  private static Policy<Sentence> permitting(Condition<Sentence> condition) {
    return Policy.of(
        "sentences",
        Array.of(Rule.of(Effect.PERMIT, "serious", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void a_claim_may_rest_on_them() {
    Claim<Sentence> claim = Claims.implies(atLeast(MINIMUM, 72), atLeast(MAXIMUM, 72));
    assertThat(Prover.standard().check(claim).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(SENTENCES.check(claim).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(SENTENCES.checkAll(Array.of(claim, claim)).map(Finding::verdict))
        .containsOnly(Verdict.HOLDS);
  }

  @Test
  void invariants_that_contradict_each_other_are_found() {
    Invariants<Sentence> none =
        Invariants.of(lessThan(MINIMUM, 12), atLeast(MINIMUM, 12), atLeast(MAXIMUM, 1));
    Finding found = none.check(Claims.satisfiable(atLeast(MAXIMUM, 72)));
    assertThat(found.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(found.reason()).isEqualTo("what is assumed contradicts itself");
  }

  @Test
  void a_definition_that_contradicts_them_is_found_though_its_rule_can_be_reached() {
    Condition<Sentence> upsideDown =
        Definition.of("upside down", AllOf.of(atLeast(MINIMUM, 72), lessThan(MAXIMUM, 72)));
    Policy<Sentence> policy = permitting(AnyOf.of(upsideDown, atLeast(MAXIMUM, 120)));

    assertThat(Consistency.of(policy).report().isConsistent()).isTrue();
    ConsistencyReport report = SENTENCES.consistency(policy).report();
    assertThat(report.isConsistent()).isFalse();
    assertThat(report.toString())
        .contains("this definition never holds: “upside down” (it contradicts what is assumed)");
  }

  @Test
  void a_definition_that_contradicts_itself_is_found_with_what_contradicts() {
    Condition<Sentence> never =
        Definition.of("never", AllOf.of(atLeast(MAXIMUM, 72), lessThan(MAXIMUM, 60)));
    Finding found =
        Prover.standard()
            .check(
                Claims.everyDefinitionSatisfiable(
                    permitting(AnyOf.of(never, atLeast(MAXIMUM, 120)))));
    assertThat(found.reason())
        .isEqualTo(
            "this definition never holds: “never” (it cannot be that maximum is at least 72 and"
                + " maximum is less than 60)");
  }

  @Test
  void a_definition_of_parts_that_contradicts_itself_is_found() {
    Condition<Count> never =
        Definition.of(
            "never",
            AllOf.of(atLeast(MONTHS, 72), Comparison.threshold(MONTHS, Operator.LESS_THAN, 60)));
    Policy<Sentence> policy =
        permitting(
            AnyOf.of(QuantifiedCondition.of(COUNTS, Quantifier.ANY, never), atLeast(MAXIMUM, 120)));
    assertThat(Prover.standard().check(Claims.everyDefinitionSatisfiable(policy)).reason())
        .isEqualTo("this definition never holds: “never”");
    Finding excepted =
        Prover.standard()
            .check(
                Claims.everyDefinitionSatisfiable(policy).except("never", "it is only a reminder"));
    assertThat(excepted.verdict()).isEqualTo(Verdict.HOLDS);
  }
}
