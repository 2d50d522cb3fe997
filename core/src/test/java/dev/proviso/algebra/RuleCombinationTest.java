package dev.proviso.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Truth;
import dev.proviso.policy.Naive;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RuleCombinationTest {

  private record Said(Effect effect, Truth truth) implements Conclusion {}

  @Provide
  Arbitrary<Conclusion> said() {
    return Combinators.combine(Arbitraries.of(Effect.class), Arbitraries.of(Truth.class))
        .as(Said::new);
  }

  @Provide
  Arbitrary<Outcome> otherwise() {
    return Arbitraries.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE);
  }

  @Property(tries = 1000)
  void an_outcome_is_settled_exactly_if_every_completion_gives_the_same(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll CombiningAlgorithm combining,
      @ForAll("otherwise") Outcome otherwise) {
    assertThat(outcome(rules, combining, otherwise)).isEqualTo(naive(rules, combining, otherwise));
  }

  @Property(tries = 1000)
  void a_rule_is_undecided_exactly_if_learning_it_can_matter(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll CombiningAlgorithm combining,
      @ForAll("otherwise") Outcome otherwise) {
    assertUndecidedIfItMatters(rules, combining, otherwise);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void of_three_rules_those_are_undecided_that_can_matter(
      @ForAll("said") Conclusion first,
      @ForAll("said") Conclusion second,
      @ForAll("said") Conclusion third,
      @ForAll CombiningAlgorithm combining,
      @ForAll("otherwise") Outcome otherwise) {
    List<Conclusion> rules = List.of(first, second, third);
    assertUndecidedIfItMatters(rules, combining, otherwise);
  }

  private static void assertUndecidedIfItMatters(
      List<Conclusion> rules, CombiningAlgorithm combining, Outcome otherwise) {
    BitSet undecided = combination(rules, combining, otherwise).undecided(truths(rules));
    for (int i = 0; i < rules.size(); i++) {
      if (!rules.get(i).truth().isSettled()) {
        assertThat(undecided.get(i))
            .as("rule %s of %s, %s, %s", i, rules, combining, otherwise)
            .isEqualTo(matters(rules, i, combining, otherwise));
      }
    }
  }

  @Property(tries = 1000)
  void overriding_does_not_depend_on_the_order_of_rules(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll("otherwise") Outcome otherwise,
      @ForAll Random random) {
    List<Conclusion> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, random);
    for (CombiningAlgorithm combining :
        List.of(
            CombiningAlgorithm.FORBID_OVERRIDES,
            CombiningAlgorithm.PERMIT_OVERRIDES,
            CombiningAlgorithm.ONLY_ONE_APPLICABLE)) {
      assertThat(outcome(shuffled, combining, otherwise))
          .isEqualTo(outcome(rules, combining, otherwise));
    }
  }

  @Property(tries = 1000)
  void learning_whether_a_rule_applies_never_overturns_a_settled_outcome(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll CombiningAlgorithm combining,
      @ForAll("otherwise") Outcome otherwise) {
    Outcome before = outcome(rules, combining, otherwise);
    for (int i = 0; i < rules.size() && before.isSettled(); i++) {
      for (Conclusion told : ways(rules.get(i))) {
        assertThat(outcome(exchanged(rules, i, told), combining, otherwise)).isEqualTo(before);
      }
    }
  }

  @Property(tries = 200)
  void two_rules_that_apply_are_a_conflict_where_only_one_may(
      @ForAll("rules") @Size(min = 1, max = 3) List<Conclusion> rules,
      @ForAll Effect one,
      @ForAll Effect other,
      @ForAll("otherwise") Outcome otherwise) {
    List<Conclusion> conflict = new ArrayList<>(rules);
    conflict.add(new Said(one, Truth.TRUE));
    conflict.add(new Said(other, Truth.TRUE));

    assertThat(outcome(conflict, CombiningAlgorithm.ONLY_ONE_APPLICABLE, otherwise))
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Provide
  Arbitrary<List<Conclusion>> rules() {
    return said().list().ofMinSize(1).ofMaxSize(5);
  }

  private static RuleCombination combination(
      List<Conclusion> rules, CombiningAlgorithm combining, Outcome otherwise) {
    return RuleCombination.of(
        combining, rules.stream().map(Conclusion::effect).toList(), otherwise);
  }

  private static List<Truth> truths(List<Conclusion> rules) {
    return rules.stream().map(Conclusion::truth).toList();
  }

  private static Outcome outcome(
      List<Conclusion> rules, CombiningAlgorithm combining, Outcome otherwise) {
    return combination(rules, combining, otherwise).outcome(KleeneLogic.K3, truths(rules));
  }

  private static Outcome naive(
      List<Conclusion> rules, CombiningAlgorithm combining, Outcome otherwise) {
    return Naive.outcome(
        rules.stream().map(Conclusion::effect).toList(),
        rules.stream().map(Conclusion::truth).toList(),
        combining,
        otherwise);
  }

  /** Whether, in some state of the other unknown rules, learning this one settles the outcome. */
  private static boolean matters(
      List<Conclusion> rules, int target, CombiningAlgorithm combining, Outcome otherwise) {
    List<List<Conclusion>> states = List.of(rules);
    for (int i = 0; i < rules.size(); i++) {
      List<List<Conclusion>> more = new ArrayList<>(states);
      for (List<Conclusion> state : states) {
        if (i != target) {
          for (Conclusion told : ways(rules.get(i))) {
            more.add(exchanged(state, i, told));
          }
        }
      }
      states = more;
    }
    return states.stream()
        .filter(state -> !naive(state, combining, otherwise).isSettled())
        .anyMatch(
            state ->
                ways(rules.get(target)).stream()
                    .anyMatch(
                        told ->
                            naive(exchanged(state, target, told), combining, otherwise)
                                .isSettled()));
  }

  private static List<Conclusion> ways(Conclusion rule) {
    return rule.truth().isSettled()
        ? List.of()
        : List.of(new Said(rule.effect(), Truth.TRUE), new Said(rule.effect(), Truth.FALSE));
  }

  private static List<Conclusion> exchanged(List<Conclusion> rules, int index, Conclusion by) {
    List<Conclusion> exchanged = new ArrayList<>(rules);
    exchanged.set(index, by);
    return exchanged;
  }
}
