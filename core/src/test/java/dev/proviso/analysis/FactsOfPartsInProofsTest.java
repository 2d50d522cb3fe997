package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.check;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A fact of a part is one fact, whether the part is asked for it or the whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsOfPartsInProofsTest {

  private record Contract() {}

  private static final Fact<Shipment, Contract> CONTRACT =
      Fact.of("contract", shipment -> Reading.unknown());
  private static final Fact<Contract, LocalDate> SIGNED =
      Fact.of("day of signature", contract -> Reading.unknown());
  private static final Fact<Contract, Seq<Shipment>> GOODS =
      Fact.of("goods", contract -> Reading.unknown());
  private static final Fact<Contract, Integer> TERM =
      Fact.of("term in months", contract -> Reading.unknown());
  private static final Fact<Shipment, LocalDate> OF_CONTRACT = Fact.ofPart(CONTRACT, SIGNED);
  private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

  private static <S> Condition<S> from(Fact<S, LocalDate> date) {
    return Comparison.threshold(date, Operator.AT_LEAST, DAY);
  }

  private static <S> Condition<S> before(Fact<S, LocalDate> date) {
    return Comparison.threshold(date, Operator.LESS_THAN, DAY);
  }

  private static <S> Policy<S> policy(Rule<S> rule) {
    return Policy.of("p", Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  @Test
  void the_part_and_the_whole_are_asked_for_one_day() {
    assertThat(
            check(
                    Claims.satisfiable(
                        AllOf.of(PartCondition.of(CONTRACT, from(SIGNED)), before(OF_CONTRACT))))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(
            check(Claims.equivalent(PartCondition.of(CONTRACT, from(SIGNED)), from(OF_CONTRACT)))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_rule_about_a_part_is_in_force_by_the_day_of_the_part() {
    Policy<Shipment> lifted =
        Policy.within(
            CONTRACT,
            policy(
                Rule.of(Effect.PERMIT, "early", before(SIGNED)).during(Period.from(DAY), SIGNED)));

    assertThat(check(Claims.everyRuleReachable(lifted)).verdict()).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_policy_about_a_part_is_dated_by_the_day_of_the_part() {
    Policy<Shipment> lifted =
        Policy.within(
            CONTRACT,
            policy(Rule.of(Effect.PERMIT, "p", AllOf.of(from(Fact.asOf()), before(SIGNED))))
                .asOf(SIGNED));

    assertThat(check(Claims.everyRuleReachable(lifted)).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(
            check(Claims.neverPermits(lifted, PartCondition.of(CONTRACT, from(SIGNED)))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void so_are_lists_of_the_part_that_are_asked_as_of_it() {
    Condition<Shipment> late = from(Fact.asOf());
    Policy<Shipment> lifted =
        Policy.within(
            CONTRACT,
            policy(
                    Rule.of(
                        Effect.PERMIT,
                        "p",
                        AllOf.of(
                            before(SIGNED), QuantifiedCondition.of(GOODS, Quantifier.ANY, late))))
                .asOf(SIGNED));

    assertThat(check(Claims.everyRuleReachable(lifted)).verdict()).isEqualTo(Verdict.REFUTED);
    Finding permitted =
        check(
            Claims.mayPermit(
                Policy.within(
                    CONTRACT,
                    policy(
                            Rule.of(
                                Effect.PERMIT,
                                "p",
                                QuantifiedCondition.of(GOODS, Quantifier.ANY, late)))
                        .asOf(SIGNED)),
                PartCondition.of(CONTRACT, from(SIGNED))));
    assertThat(permitted.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(permitted.example().get().sentence())
        .isEqualTo("contract › day of signature: 2022-01-01; contract › goods: one or more");
  }

  @Test
  void it_is_not_known_exactly_where_the_part_or_its_day_is_not() {
    Fact<Shipment, LocalDate> other = Fact.of("contract: day of signature", s -> Reading.unknown());

    assertThat(
            check(
                    Claims.equivalent(PartCondition.of(CONTRACT, from(SIGNED)), from(OF_CONTRACT))
                        .overAllSubjects())
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            check(
                    Claims.equivalent(PartCondition.of(CONTRACT, from(SIGNED)), from(other))
                        .overAllSubjects())
                .verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void it_is_one_question_wherever_it_is_asked() {
    Fact<Shipment, Contract> known = Fact.known("contract", shipment -> new Contract());
    Policy<Shipment> lifted =
        Policy.within(
            known,
            policy(Rule.of(Effect.PERMIT, "p", before(SIGNED)).during(Period.before(DAY), SIGNED))
                .asOf(SIGNED));

    assertThat(lifted.decide(Shipment.unknown()).missing().map(Object::toString))
        .containsExactly("contract › day of signature");
  }

  @Test
  void a_day_of_a_part_that_is_not_known_comes_with_the_part() {
    Condition<Contract> brief = Comparison.threshold(TERM, Operator.AT_MOST, 12);
    Policy<Shipment> lifted =
        Policy.within(
            CONTRACT,
            policy(Rule.of(Effect.PERMIT, "p", brief).during(Period.before(DAY), SIGNED)));

    assertThat(lifted.decide(Shipment.unknown()).missing().map(Object::toString))
        .containsExactly("contract");
  }

  @Test
  void a_rule_is_redundant_on_days_of_a_part_that_is_known() {
    Policy<Shipment> lifted =
        Policy.within(
            CONTRACT,
            Policy.of(
                "p",
                Array.of(
                    Rule.of(
                            Effect.PERMIT,
                            "brief",
                            Comparison.threshold(TERM, Operator.AT_MOST, 12))
                        .during(Period.from(DAY), SIGNED),
                    Rule.of(
                        Effect.PERMIT, "briefer", Comparison.threshold(TERM, Operator.AT_MOST, 6))),
                CombiningAlgorithm.FORBID_OVERRIDES,
                Outcome.FORBIDDEN));

    for (Claim<Shipment> claim :
        Array.of(
            Claims.noRuleRedundant(lifted), Claims.noRuleRedundant(lifted).overAllSubjects())) {
      assertThat(check(claim).reason())
          .isEqualTo(
              "without this rule the policy decides the same: briefer from 2022-01-01 on, by"
                  + " contract › day of signature");
    }
  }

  @Test
  void reasons_know_the_part_of_which_a_fact_is_known() {
    Fact<Integer, Integer> half = Fact.ifKnown("half", n -> n % 2 == 0 ? some(n / 2) : none());
    Fact<Integer, Integer> ones = Fact.ifKnown("ones", n -> n < 100 ? some(n % 10) : none());
    Fact<Integer, Integer> ofHalf = Fact.ofPart(half, ones);
    Policy<Integer> policy =
        Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "seven", Comparison.is(ofHalf, 7))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.NOT_APPLICABLE);
    Reasons<Integer> reasons = Reasons.of(policy).get();

    assertThat(words(reasons.sufficient(34))).isEqualTo("half › ones: 7");
    assertThat(reasons.change(34, Outcome.PERMITTED).get()).isEmpty();
    assertThat(words(reasons.change(34, Outcome.UNDETERMINED).get()))
        .isEqualTo("half › ones: not known");
    assertThat(reasons.next(400)).containsExactly("half › ones");
    assertThat(policy.decide(400).missing().map(Object::toString)).containsExactly("half › ones");
  }

  @Test
  void what_it_says_in_either_place_is_inevitable() {
    Fact<Integer, Integer> half = Fact.ifKnown("half", n -> n % 2 == 0 ? some(n / 2) : none());
    Fact<Integer, Integer> ones = Fact.ifKnown("ones", n -> n < 100 ? some(n % 10) : none());
    Condition<Integer> either =
        AnyOf.of(
            Comparison.is(Fact.ofPart(half, ones), 7),
            PartCondition.of(half, Not.of(Comparison.is(ones, 7))));

    assertThat(policy(Rule.of(Effect.PERMIT, "p", either)).decide(400).inevitable())
        .containsExactly(Outcome.PERMITTED);
  }

  private static String words(Seq<FactValue> facts) {
    return facts.map(one -> one.question() + ": " + one.value()).mkString("; ");
  }

  @Test
  void facts_of_two_parts_can_be_compared() {
    Fact<Shipment, Contract> older = Fact.of("older contract", shipment -> Reading.unknown());
    Condition<Shipment> longer =
        FactComparison.of(
            Fact.ofPart(CONTRACT, TERM), Operator.MORE_THAN, Fact.ofPart(older, TERM));
    Condition<Shipment> bounded =
        AllOf.of(
            PartCondition.of(CONTRACT, Comparison.threshold(TERM, Operator.AT_MOST, 6)),
            PartCondition.of(older, Comparison.threshold(TERM, Operator.AT_LEAST, 6)));

    assertThat(check(Claims.disjoint(longer, bounded)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.satisfiable(longer)).verdict()).isEqualTo(Verdict.HOLDS);
  }
}
