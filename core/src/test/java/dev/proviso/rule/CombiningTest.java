package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Truth;
import dev.proviso.policy.Naive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CombiningTest {

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
  void an_outcome_is_settled_exactly_if_every_way_to_turn_out_gives_the_same(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll Combining combining,
      @ForAll("otherwise") Outcome otherwise) {
    assertThat(combining.outcome(rules, otherwise)).isEqualTo(naive(rules, combining, otherwise));
  }

  @Property(tries = 1000)
  void an_outcome_hangs_on_a_rule_exactly_if_learning_it_can_matter(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll Combining combining,
      @ForAll("otherwise") Outcome otherwise) {
    hangsOnWhatMatters(rules, combining, otherwise);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void an_outcome_of_three_rules_hangs_on_what_can_matter_however_they_turn_out(
      @ForAll("said") Conclusion first,
      @ForAll("said") Conclusion second,
      @ForAll("said") Conclusion third,
      @ForAll Combining combining,
      @ForAll("otherwise") Outcome otherwise) {
    List<Conclusion> rules =
        Stream.of(first, second, third).<Conclusion>map(CombiningTest::anew).toList();
    hangsOnWhatMatters(rules, combining, otherwise);
  }

  private static void hangsOnWhatMatters(
      List<Conclusion> rules, Combining combining, Outcome otherwise) {
    for (int i = 0; i < rules.size(); i++) {
      if (!rules.get(i).truth().isSettled()) {
        assertThat(combining.hangsOn(rules, rules.get(i), otherwise))
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
    for (Combining combining :
        List.of(
            Combining.FORBID_OVERRIDES,
            Combining.PERMIT_OVERRIDES,
            Combining.ONLY_ONE_APPLICABLE)) {
      assertThat(combining.outcome(shuffled, otherwise))
          .isEqualTo(combining.outcome(rules, otherwise));
    }
  }

  @Property(tries = 1000)
  void learning_whether_a_rule_applies_never_overturns_a_settled_outcome(
      @ForAll("rules") List<Conclusion> rules,
      @ForAll Combining combining,
      @ForAll("otherwise") Outcome otherwise) {
    Outcome before = combining.outcome(rules, otherwise);
    for (int i = 0; i < rules.size() && before.isSettled(); i++) {
      for (Conclusion told : ways(rules.get(i))) {
        assertThat(combining.outcome(exchanged(rules, i, told), otherwise)).isEqualTo(before);
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

    assertThat(Combining.ONLY_ONE_APPLICABLE.outcome(conflict, otherwise))
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Provide
  Arbitrary<List<Conclusion>> rules() {
    return said().map(CombiningTest::anew).list().ofMinSize(1).ofMaxSize(5);
  }

  /** Rules are told apart by identity, so each is an object of its own. */
  private static Conclusion anew(Conclusion said) {
    return new Said(said.effect(), said.truth());
  }

  private static Outcome naive(List<Conclusion> rules, Combining combining, Outcome otherwise) {
    return Naive.outcome(
        rules.stream().map(Conclusion::effect).toList(),
        rules.stream().map(Conclusion::truth).toList(),
        combining,
        otherwise);
  }

  /** Whether, in some state of the other unknown rules, learning this one settles the outcome. */
  private static boolean matters(
      List<Conclusion> rules, int target, Combining combining, Outcome otherwise) {
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
