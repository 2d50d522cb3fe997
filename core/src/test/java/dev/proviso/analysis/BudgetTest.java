package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, the answer comes within the budget: the right one, or none. A question without
 * an end would keep these tests from ending.
 */
class BudgetTest {

  private static final long[] BUDGETS = {1, 100, 10_000, 1_000_000};
  private static final int MANY = 5_000;

  /** As deep as conditions may be nested. */
  private static final int DEEPEST = 200;

  private static <T> Fact<Sample, T> fact(String name) {
    return Fact.of(name, sample -> Reading.unknown());
  }

  private static Condition<Sample> flag(String name) {
    return Comparison.is(BudgetTest.<Boolean>fact(name), true);
  }

  private static Condition<Sample> all(List<Condition<Sample>> conditions) {
    return AllOf.of(conditions);
  }

  private static Condition<Sample> any(List<Condition<Sample>> conditions) {
    return AnyOf.of(conditions);
  }

  private static Verdict within(long steps, Claim<Sample> claim) {
    return Prover.within(steps).check(claim).verdict();
  }

  /** With every budget the answer is right or none, and with more steps it is none the less. */
  private static void isNeverWrong(Claim<Sample> claim, Verdict right) {
    boolean decided = false;
    for (long budget : BUDGETS) {
      Verdict verdict = within(budget, claim);
      assertThat(verdict).isIn(right, Verdict.NOT_DECIDED);
      assertThat(decided && verdict == Verdict.NOT_DECIDED).isFalse();
      decided = verdict == right;
    }
  }

  private static Condition<Sample> pigeonsIn(int pigeons, int holes) {
    List<Condition<Sample>> all = new ArrayList<>();
    for (int pigeon = 0; pigeon < pigeons; pigeon++) {
      int one = pigeon;
      all.add(any(IntStream.range(0, holes).mapToObj(hole -> sits(one, hole)).toList()));
      for (int other = 0; other < pigeon; other++) {
        for (int hole = 0; hole < holes; hole++) {
          all.add(Not.of(AllOf.of(sits(pigeon, hole), sits(other, hole))));
        }
      }
    }
    return all(all);
  }

  private static Condition<Sample> sits(int pigeon, int hole) {
    return flag("pigeon " + pigeon + " in " + hole);
  }

  @Test
  void more_pigeons_than_holes_never_fit() {
    for (int holes = 2; holes < 9; holes++) {
      isNeverWrong(Claims.satisfiable(pigeonsIn(holes + 1, holes)), Verdict.REFUTED);
    }
    assertThat(within(1_000_000, Claims.satisfiable(pigeonsIn(4, 3)))).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void as_many_pigeons_as_holes_fit() {
    for (int holes = 2; holes < 9; holes++) {
      isNeverWrong(Claims.satisfiable(pigeonsIn(holes, holes)), Verdict.HOLDS);
    }
    assertThat(within(1_000_000, Claims.satisfiable(pigeonsIn(4, 4)))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void many_pigeons_are_too_many_for_a_small_budget_and_that_is_said() {
    Finding finding = Prover.within(10_000).check(Claims.satisfiable(pigeonsIn(13, 12)));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(finding.reason())
        .isEqualTo("within 10000 steps: more steps would be needed; give a larger budget");
    assertThat(finding.isAcceptable()).isFalse();
    assertThat(finding.counterexample()).isEmpty();
  }

  @Test
  void a_single_step_is_reported_as_one() {
    assertThat(Prover.within(1).check(Claims.satisfiable(pigeonsIn(3, 2))).reason())
        .isEqualTo("within 1 step: more steps would be needed; give a larger budget");
  }

  private static Condition<Sample> colored(int things) {
    List<Condition<Sample>> all = new ArrayList<>();
    for (int thing = 0; thing < things; thing++) {
      for (int other = 0; other < thing; other++) {
        for (Sample.Color color : Sample.Color.values()) {
          all.add(Not.of(AllOf.of(hasColor(thing, color), hasColor(other, color))));
        }
      }
    }
    return all(all);
  }

  private static Condition<Sample> hasColor(int thing, Sample.Color color) {
    return Comparison.is(BudgetTest.<Sample.Color>fact("color of " + thing), color);
  }

  @Test
  void three_things_can_have_three_colors_and_four_cannot() {
    isNeverWrong(Claims.satisfiable(colored(3)), Verdict.HOLDS);
    isNeverWrong(Claims.satisfiable(colored(4)), Verdict.REFUTED);
    isNeverWrong(Claims.satisfiable(colored(12)), Verdict.REFUTED);
    assertThat(within(1_000_000, Claims.satisfiable(colored(4)))).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void thousands_of_operands_are_decided() {
    List<Condition<Sample>> limits =
        IntStream.range(0, 1_500)
            .<Condition<Sample>>mapToObj(i -> Comparison.threshold(Sample.X, Operator.AT_LEAST, i))
            .toList();

    assertThat(within(20_000_000, Claims.implies(any(limits), limits.get(0))))
        .isEqualTo(Verdict.HOLDS);
    assertThat(within(20_000_000, Claims.implies(any(limits), limits.get(1))))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_thousand_facts_are_decided() {
    List<Condition<Sample>> flags =
        IntStream.range(0, 1_000).mapToObj(i -> flag("flag " + i)).toList();

    isNeverWrong(Claims.satisfiable(any(flags)), Verdict.HOLDS);
    isNeverWrong(Claims.implies(all(flags), flags.get(999)), Verdict.HOLDS);
    isNeverWrong(Claims.implies(any(flags), flags.get(999)), Verdict.REFUTED);
    assertThat(within(20_000_000, Claims.implies(all(flags), flags.get(999))))
        .isEqualTo(Verdict.HOLDS);
  }

  private static Policy<Sample> rules(int count, int without) {
    List<Rule<Sample>> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i != without) {
        rules.add(
            Rule.of(
                i % 3 == 0 ? Effect.FORBID : Effect.PERMIT,
                "rule-" + i,
                AllOf.of(
                    Comparison.is(Sample.X, i % 50),
                    flag("first flag " + i % 7),
                    flag("second flag " + i / 350))));
      }
    }
    return Policy.of("p", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_policy_of_five_thousand_rules_is_decided_or_left_open() {
    Policy<Sample> policy = rules(MANY, -1);
    Policy<Sample> withoutPermission = rules(MANY, 1000);

    isNeverWrong(Claims.everyRuleReachable(policy), Verdict.HOLDS);
    isNeverWrong(Claims.nothingNewlyPermitted(withoutPermission, policy), Verdict.HOLDS);
    isNeverWrong(Claims.nothingNewlyPermitted(policy, withoutPermission), Verdict.REFUTED);
  }

  @Test
  void alternation_down_to_the_limit_is_decided_or_left_open() {
    Condition<Sample> nested = flag("flag 0");
    Condition<Sample> other = flag("flag 0");
    for (int depth = 1; depth < DEEPEST - 1; depth++) {
      Condition<Sample> flag = flag("flag " + depth % 17);
      nested = depth % 2 == 0 ? AllOf.of(flag, nested) : AnyOf.of(Not.of(flag), nested);
      other = depth % 2 == 0 ? AllOf.of(flag, other) : AnyOf.of(Not.of(flag), other);
    }
    Policy<Sample> policy =
        Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "r", nested)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);

    isNeverWrong(Claims.equivalent(nested, other), Verdict.HOLDS);
    isNeverWrong(Claims.permitsOnly(policy, other).overKnownSubjects(), Verdict.HOLDS);
    isNeverWrong(Claims.equivalent(nested, Not.of(other)), Verdict.REFUTED);
    assertThat(within(1_000_000, Claims.equivalent(nested, other))).isEqualTo(Verdict.HOLDS);
  }

  /** One or the other, and not both. */
  private static Condition<Sample> either(Condition<Sample> left, Condition<Sample> right) {
    return AnyOf.of(AllOf.of(left, Not.of(right)), AllOf.of(Not.of(left), right));
  }

  /** Pairs that are far apart in the order in which facts are first asked for. */
  private static Condition<Sample> pairs(int count) {
    List<Condition<Sample>> first =
        new ArrayList<>(IntStream.range(0, count).mapToObj(i -> flag("left " + i)).toList());
    IntStream.range(0, count).forEach(i -> first.add(flag("right " + i)));
    List<Condition<Sample>> all = new ArrayList<>(List.of(any(first)));
    for (int i = 0; i < count; i++) {
      all.add(either(flag("left " + i), flag("right " + i)));
    }
    return all(all);
  }

  @Test
  void pairs_in_a_bad_order_are_decided_or_left_open() {
    for (int count = 1; count < 30; count += 4) {
      isNeverWrong(Claims.satisfiable(pairs(count)), Verdict.HOLDS);
      isNeverWrong(
          Claims.implies(pairs(count), either(flag("left 0"), flag("right 0"))), Verdict.HOLDS);
    }
    assertThat(within(1_000_000, Claims.satisfiable(pairs(5)))).isEqualTo(Verdict.HOLDS);
    assertThat(within(10_000, Claims.satisfiable(pairs(29)))).isEqualTo(Verdict.NOT_DECIDED);
  }

  @Test
  void a_chain_of_either_or_is_the_same_from_both_ends() {
    Condition<Sample> forward = flag("flag 0");
    Condition<Sample> backward = flag("flag 59");
    for (int i = 1; i < 60; i++) {
      forward = Definition.of("forward " + i, either(forward, flag("flag " + i)));
      backward = Definition.of("backward " + i, either(backward, flag("flag " + (59 - i))));
    }

    isNeverWrong(Claims.equivalent(forward, backward), Verdict.HOLDS);
    isNeverWrong(Claims.equivalent(forward, Not.of(backward)), Verdict.REFUTED);
    assertThat(within(1_000_000, Claims.equivalent(forward, backward))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void numbers_that_are_all_compared_are_decided_or_left_open() {
    List<Fact<Sample, Integer>> numbers =
        IntStream.range(0, 12).mapToObj(i -> BudgetTest.<Integer>fact("number " + i)).toList();
    List<Condition<Sample>> rising = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      rising.add(FactComparison.of(numbers.get(i - 1), Operator.LESS_THAN, numbers.get(i)));
    }
    Condition<Sample> round =
        FactComparison.of(numbers.get(numbers.size() - 1), Operator.LESS_THAN, numbers.get(0));

    isNeverWrong(Claims.satisfiable(all(rising)), Verdict.HOLDS);
    isNeverWrong(Claims.disjoint(all(rising), round), Verdict.HOLDS);
  }

  @Test
  void more_facts_than_there_is_room_for_are_not_decided() {
    List<Condition<Sample>> flags =
        IntStream.range(0, 20_000).mapToObj(i -> flag("f" + i)).toList();
    Finding found = Prover.standard().check(Claims.satisfiable(all(flags)));
    assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(found.reason()).contains("20000 facts and elements are asked for");
  }

  @Test
  void as_many_facts_as_there_is_room_for_are_decided() {
    List<Condition<Sample>> flags = IntStream.range(0, 2_000).mapToObj(i -> flag("f" + i)).toList();
    assertThat(Prover.standard().check(Claims.satisfiable(all(flags))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
