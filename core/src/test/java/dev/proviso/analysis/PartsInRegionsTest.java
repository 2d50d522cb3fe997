package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
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

/** A difference that parts make is stated of the parts, never by what the analysis calls them. */
class PartsInRegionsTest {

  private record Dog(int kilos, boolean chipped) {}

  private record Show(Seq<Dog> dogs, boolean fair) {}

  private static final Fact<Dog, Integer> KILOS =
      Fact.of("weight", dog -> Reading.known(dog.kilos()));
  private static final Fact<Dog, Boolean> CHIP =
      Fact.of("chip", dog -> Reading.known(dog.chipped()));
  private static final Fact<Show, Seq<Dog>> DOGS =
      Fact.of("dogs", show -> Reading.known(show.dogs()));
  private static final Condition<Dog> CHIPPED =
      Definition.of("good dog", Comparison.is(CHIP, true));

  private static Condition<Dog> heavy(int kilos) {
    return Comparison.threshold(KILOS, Operator.MORE_THAN, kilos);
  }

  private static Condition<Show> any(Condition<Dog> each) {
    return QuantifiedCondition.of(DOGS, Quantifier.ANY, each);
  }

  private static Policy<Show> forbidding(String id, Condition<Show> condition) {
    return Policy.of(
        id,
        Array.of(Rule.of(Effect.FORBID, "dogs", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.PERMITTED);
  }

  /** The regions in which a condition forbids what nothing forbade before. */
  private static Seq<String> where(Condition<Show> condition) {
    return Difference.from(forbidding("before", AllOf.of(condition, Not.of(condition))))
        .to(forbidding("after", condition))
        .lines()
        .map(Difference.Line::facts);
  }

  @Test
  void where_every_part_would_have_to_be_both_so_and_not_so_there_is_none() {
    assertThat(where(AllOf.of(Not.of(any(CHIPPED)), Not.of(any(Not.of(CHIPPED))))))
        .containsExactly("dogs: none");
    assertThat(where(AllOf.of(Not.of(any(heavy(25))), Not.of(any(Not.of(heavy(30)))))))
        .containsExactly("dogs: none");
    assertThat(where(AllOf.of(Not.of(any(CHIPPED)), Not.of(any(heavy(30))))))
        .containsExactly(
            "dogs: none is a “good dog”; dogs: none is such that weight is more than 30");
  }

  @Test
  void where_it_matters_that_an_answer_is_known_that_is_stated_even_if_all_facts_are_known() {
    Fact<Dog, Integer> age = Fact.<Dog, Integer>of("age", dog -> Reading.absent()).orAbsent();
    Condition<Show> old = any(Comparison.threshold(age, Operator.AT_LEAST, 3));

    assertThat(where(AnyOf.of(old, Not.of(old))))
        .containsExactly("dogs: known whether at least one is such that age is at least 3");
    assertThat(where(AnyOf.of(any(heavy(30)), Not.of(any(heavy(30))))))
        .containsExactly("whatever the facts are");
  }
}
