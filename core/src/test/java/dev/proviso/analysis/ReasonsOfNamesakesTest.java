package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A fact that may not change is kept, and not another one that has its name in a part. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsOfNamesakesTest {

  private record Crate(int weight) {}

  private record Ship(int weight, Crate first, Crate second, List<Crate> rest) {}

  private static final Fact<Ship, Integer> OF_SHIP = Fact.known("weight", Ship::weight);
  private static final Fact<Crate, Integer> OF_CRATE = Fact.known("weight", Crate::weight);
  private static final Fact<Crate, Integer> ROUNDED =
      Fact.known("rounded weight", crate -> crate.weight() / 10 * 10);
  private static final Fact<Ship, Crate> FIRST = Fact.known("first", Ship::first);
  private static final Fact<Ship, Crate> SECOND = Fact.known("second", Ship::second);
  private static final Fact<Ship, Seq<Crate>> REST =
      Fact.known("rest", ship -> Array.ofAll(ship.rest()));

  private static <S> Condition<S> atMost(Fact<S, Integer> weight, int limit) {
    return Comparison.threshold(weight, Operator.AT_MOST, limit);
  }

  private static final Reasons<Ship> REASONS =
      Reasons.of(
              Policy.of(
                  "loading",
                  List.of(
                      Rule.of(
                          Effect.PERMIT,
                          "light",
                          AllOf.of(
                              atMost(OF_SHIP, 9),
                              PartCondition.of(FIRST, atMost(OF_CRATE, 3)),
                              PartCondition.of(SECOND, atMost(OF_CRATE, 3)),
                              QuantifiedCondition.of(
                                  REST, Quantifier.EVERY, atMost(ROUNDED, 30))))),
                  CombiningAlgorithm.FORBID_OVERRIDES,
                  Outcome.FORBIDDEN))
          .get();

  private static String change(Reasons<Ship> reasons, Ship ship) {
    return reasons
        .change(ship, Outcome.PERMITTED)
        .map(all -> all.map(one -> one.question() + ": " + one.value()).mkString("; "))
        .getOrElse("nothing leads there");
  }

  private static Ship ship(int weight, int first, int second) {
    return new Ship(weight, new Crate(first), new Crate(second), List.of());
  }

  @Test
  void a_fact_of_the_whole_is_kept_and_its_namesake_of_a_part_may_change() {
    assertThat(change(REASONS.keeping(OF_SHIP), ship(9, 9, 1)))
        .isEqualTo("first › weight: at most 3");
    assertThat(change(REASONS.keeping(OF_SHIP), ship(10, 9, 1))).isEqualTo("nothing leads there");
    assertThat(change(REASONS.changing(OF_SHIP), ship(10, 1, 1))).isEqualTo("weight: at most 9");
    assertThat(change(REASONS.changing(OF_SHIP), ship(9, 9, 1))).isEqualTo("nothing leads there");
  }

  @Test
  void a_fact_of_a_part_is_kept_in_each_part() {
    assertThat(change(REASONS.keeping(OF_CRATE), ship(10, 1, 1))).isEqualTo("weight: at most 9");
    assertThat(change(REASONS.keeping(OF_CRATE), ship(9, 9, 1))).isEqualTo("nothing leads there");
    assertThat(change(REASONS.keeping(OF_CRATE), ship(9, 1, 9))).isEqualTo("nothing leads there");
  }

  @Test
  void a_part_is_kept_with_all_that_is_inside_of_it() {
    assertThat(change(REASONS.keeping(FIRST), ship(9, 9, 1))).isEqualTo("nothing leads there");
    assertThat(change(REASONS.keeping(FIRST), ship(9, 1, 9)))
        .isEqualTo("second › weight: at most 3");
    assertThat(change(REASONS.changing(SECOND), ship(9, 1, 9)))
        .isEqualTo("second › weight: at most 3");
  }

  @Test
  void a_fact_of_the_parts_of_a_list_is_kept_with_the_list() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REASONS.keeping(ROUNDED))
        .withMessage(
            "reasons of policy `loading`: the policy asks for the fact `rounded weight` of the"
                + " parts of a list, which are changed together; give the list");
    assertThat(change(REASONS.keeping(REST), ship(9, 9, 1))).isEqualTo("first › weight: at most 3");
  }
}
