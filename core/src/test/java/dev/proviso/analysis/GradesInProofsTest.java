package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An answer that must be known well is the same answer, known or not known well enough. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradesInProofsTest {

  private static final Fact<Shipment, Integer> WEIGHT =
      Fact.of("weight", shipment -> Reading.unknown());
  private static final Fact<Shipment, Integer> DOCUMENTED = WEIGHT.demanding(Grade.DOCUMENTED);
  private static final Fact<Shipment, Integer> VERIFIED = WEIGHT.demanding(Grade.VERIFIED);
  private static final Fact<Shipment, Shipment> CARRIER =
      Fact.of("carrier", shipment -> Reading.unknown());
  private static final Fact<Shipment, Seq<Shipment>> CRATES =
      Fact.of("crates", shipment -> Reading.unknown());

  private static Condition<Shipment> light(Fact<Shipment, Integer> weight) {
    return Comparison.threshold(weight, Operator.AT_MOST, 10);
  }

  private static Condition<Shipment> heavy(Fact<Shipment, Integer> weight) {
    return Comparison.threshold(weight, Operator.MORE_THAN, 10);
  }

  private static Finding satisfiable(Condition<Shipment> first, Condition<Shipment> second) {
    return check(Claims.satisfiable(AllOf.of(first, second)));
  }

  @Test
  void nothing_is_light_as_documented_and_heavy_as_declared() {
    assertThat(satisfiable(light(DOCUMENTED), heavy(WEIGHT)).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(check(Claims.disjoint(light(VERIFIED), heavy(DOCUMENTED))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_is_light_as_documented_is_light() {
    assertThat(check(Claims.implies(light(DOCUMENTED), light(WEIGHT))).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.implies(light(VERIFIED), light(DOCUMENTED))).verdict())
        .isEqualTo(Verdict.HOLDS);
    Policy<Shipment> documented = policy("documented", permit("light", light(DOCUMENTED)));
    Policy<Shipment> declared = policy("declared", permit("light", light(WEIGHT)));
    assertThat(check(Claims.nothingNewlyPermitted(documented, declared)).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void not_the_other_way_round_and_the_case_reports_which_grade_is_missing() {
    Policy<Shipment> documented = policy("documented", permit("light", light(DOCUMENTED)));
    Policy<Shipment> declared = policy("declared", permit("light", light(WEIGHT)));
    Finding finding = check(Claims.nothingNewlyPermitted(declared, documented).overAllSubjects());

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.example().get().sentence()).isEqualTo("weight: 9; weight: not documented");
    assertThat(check(Claims.nothingNewlyPermitted(declared, documented)).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  /** Permits from five on, as far as the number is known well enough, and forbids below three. */
  private static Policy<Integer> demanding(String rule, Grade grade) {
    Fact<Integer, Integer> number = Fact.of("number", n -> Reading.known(n).graded(Grade.DECLARED));
    return Policy.of(
        "p",
        Array.of(
            Rule.of(
                Effect.PERMIT,
                rule,
                Comparison.threshold(number.demanding(grade), Operator.AT_LEAST, 5)),
            Rule.of(Effect.FORBID, "small", Comparison.threshold(number, Operator.LESS_THAN, 3))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void a_case_says_that_a_better_grade_will_do_where_there_is_one() {
    Policy<Integer> policy = demanding("documented", Grade.DOCUMENTED);

    assertThat(Reasons.of(policy).get().change(7, Outcome.PERMITTED).get())
        .containsExactly(FactValue.of("number", "at least documented"));
  }

  @Test
  void what_meets_a_grade_meets_those_below() {
    Condition<Shipment> same = FactComparison.same(DOCUMENTED, VERIFIED);
    Condition<Shipment> other = Not.of(same);
    assertThat(check(Claims.satisfiable(other)).verdict()).isEqualTo(Verdict.REFUTED);
    Finding verified =
        check(
            Claims.mayPermit(
                    policy(
                        "p", permit("light", light(VERIFIED)), forbid("heavy", heavy(DOCUMENTED))),
                    light(WEIGHT))
                .overAllSubjects());
    assertThat(verified.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(verified.example().get().sentence()).isEqualTo("weight: 9; weight: verified");
  }

  @Test
  void parts_that_must_be_known_well_are_the_same_parts() {
    Fact<Shipment, Shipment> named = CARRIER.demanding(Grade.DOCUMENTED);
    assertThat(
            satisfiable(
                    PartCondition.of(named, light(WEIGHT)),
                    PartCondition.of(CARRIER, heavy(WEIGHT)))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
    Fact<Shipment, Seq<Shipment>> listed = CRATES.demanding(Grade.DOCUMENTED);
    assertThat(
            satisfiable(
                    QuantifiedCondition.of(listed, Quantifier.EVERY, light(WEIGHT)),
                    QuantifiedCondition.of(CRATES, Quantifier.ANY, heavy(WEIGHT)))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  private static String example(Claim<Shipment> claim) {
    return check(claim).example().get().sentence();
  }

  @Test
  void a_fact_that_is_asked_in_one_grade_only_is_stated_with_that_grade() {
    assertThat(example(Claims.satisfiable(light(DOCUMENTED))))
        .isEqualTo("weight, at least documented: 9");
    assertThat(example(Claims.satisfiable(light(VERIFIED)))).isEqualTo("weight, verified: 9");
  }

  @Test
  void that_a_fact_is_not_known_in_its_only_grade_is_stated_of_the_fact() {
    Policy<Shipment> permitting = policy("p", permit("light", light(DOCUMENTED)));

    assertThat(example(Claims.exhaustive(light(DOCUMENTED), heavy(DOCUMENTED)).overAllSubjects()))
        .isEqualTo("weight: not documented");
    assertThat(
            Assignments.of(permitting)
                .draw(new java.util.Random(7), 0)
                .without("weight, documented"))
        .hasToString("weight: not documented");
  }

  @Test
  void a_fact_of_a_part_in_its_only_grade_is_stated_with_the_grades_of_both() {
    assertThat(
            example(
                Claims.satisfiable(
                    PartCondition.of(CARRIER.demanding(Grade.DOCUMENTED), light(VERIFIED)))))
        .isEqualTo("carrier, at least documented › weight, verified: 9");
    assertThat(
            example(
                Claims.satisfiable(
                    QuantifiedCondition.of(
                        CRATES.demanding(Grade.DOCUMENTED), Quantifier.ANY, light(DOCUMENTED)))))
        .isEqualTo("crates, at least documented #1 › weight, at least documented: 9");
  }

  @Test
  void the_presence_of_a_fact_of_a_part_is_stated_where_the_list_must_be_known_well() {
    assertThat(
            example(
                Claims.satisfiable(
                    QuantifiedCondition.of(
                        CRATES.demanding(Grade.DOCUMENTED),
                        Quantifier.ANY,
                        Comparison.is(Fact.presenceOf(WEIGHT), false)))))
        .isEqualTo("crates, at least documented #1 › weight: absent");
  }

  @Test
  void two_facts_that_are_compared_are_stated_with_their_grades() {
    Fact<Shipment, Integer> declared = Fact.of("declared weight", shipment -> Reading.unknown());
    Condition<Shipment> same =
        FactComparison.same(DOCUMENTED, declared.demanding(Grade.DOCUMENTED));
    Policy<Shipment> none = policy("p", permit("none", Dispatch.never(light(DOCUMENTED))));

    assertThat(
            Difference.from(none)
                .to(policy("p", permit("same", same)))
                .lines()
                .map(Difference.Line::facts))
        .containsExactly(
            "weight, at least documented: the same as declared weight, at least documented");
  }

  @Test
  void a_generated_subject_states_how_well_a_fact_is_known() {
    Policy<Shipment> both =
        policy("both", permit("light", light(DOCUMENTED)), permit("verified", light(VERIFIED)));
    Assignment made = Assignments.of(both).draw(new java.util.Random(7), 0);

    assertThat(made.statements()).allMatch(one -> one.question().equals("weight"));
    assertThat(made).hasToString("weight: 10; weight: verified");
    assertThat(made.without("weight, verified")).hasToString("weight: 10; weight: not verified");
  }

  @Test
  void a_generated_subject_gives_the_answer_in_the_grade_that_it_has() {
    Policy<Shipment> both =
        policy("both", permit("light", light(VERIFIED)), forbid("heavy", heavy(WEIGHT)));
    Assignments<Shipment> made = Assignments.of(both);
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 50; i++) {
      Assignment one = made.draw(random, 0.4);
      assertThat(one.find(VERIFIED)).isIn(one.find(WEIGHT), io.vavr.control.Option.none());
      Assignment less = one.without("weight, verified");
      assertThat(less.find(VERIFIED)).isEmpty();
      assertThat(less.find(WEIGHT)).isEqualTo(one.find(WEIGHT));
      assertThat(one.with("weight, verified", 7).find(WEIGHT)).containsExactly(7);
    }
  }

  @Test
  void only_what_is_documented_can_be_what_distinguishes() {
    Policy<Shipment> declared = policy("p", permit("light", light(WEIGHT)));
    Policy<Shipment> none = policy("p", permit("none", Dispatch.never(light(WEIGHT))));
    Finding finding = check(Claims.onlyTightens(none, declared, DOCUMENTED).overAllSubjects());

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(finding.reason())
        .isEqualTo("the policies ask for it, but not for weight, documented");
  }

  @Test
  void reasons_read_the_answer_in_either_grade() {
    Policy<Integer> policy = demanding("verified", Grade.VERIFIED);
    Reasons<Integer> reasons = Reasons.of(policy).get();

    assertThat(policy.outcome(7)).isEqualTo(Outcome.UNDETERMINED);
    assertThat(reasons.sufficient(7).map(one -> one.question() + ": " + one.value()).mkString("; "))
        .isEqualTo("number: 7; number: not verified");
    assertThat(
            reasons
                .change(7, Outcome.PERMITTED)
                .get()
                .map(one -> one.question() + ": " + one.value())
                .mkString("; "))
        .isEqualTo("number: verified");
    assertThat(policy.outcome(1)).isEqualTo(Outcome.FORBIDDEN);
    assertThat(reasons.sufficient(1).map(one -> one.question() + ": " + one.value()).mkString("; "))
        .isEqualTo("number: 1");
  }
}
