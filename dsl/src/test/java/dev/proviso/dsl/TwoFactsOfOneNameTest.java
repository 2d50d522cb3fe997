package dev.proviso.dsl;

import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.evaluate;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Evaluator;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts go by their names, in a condition that is evaluated by itself and in claims, too. */
class TwoFactsOfOneNameTest {

  private record Inside(int left) {}

  private record Sample(int left, int right, Inside inside) {
    LocalDate day() {
      return LocalDate.of(2024, 1, left);
    }

    LocalDate otherDay() {
      return LocalDate.of(2024, 1, right);
    }
  }

  private static final Sample SAMPLE = new Sample(1, 2, new Inside(1));

  private static final ValueFact<Sample, Integer> GRADED =
      choice("a").from((Sample sample) -> Reading.known(sample.left()).graded(Grade.VERIFIED));

  private static final PartFact<Sample, Inside> PART = part("p").known(Sample::inside);

  private static final ValueFact<Inside, Integer> OF_PART = choice("a").known(Inside::left);

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(
            "m",
            allOf(choice("m").known(Sample::left).is(1), choice("m").known(Sample::right).is(2))),
        Arguments.of(
            "a, verified",
            allOf(
                GRADED.evidenced(Grade.VERIFIED).is(1),
                choice("a, verified").known(Sample::right).is(2))),
        Arguments.of(
            "p: a",
            allOf(
                Comparison.is(Fact.ofPart(PART.fact(), OF_PART.fact()), 1),
                choice("p: a").known(Sample::right).is(2))));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void are_refused_in_a_condition_as_in_a_policy(String name, Condition<Sample> condition) {
    String fault = "two different facts are called `" + name + "`; rename one, or share it";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> evaluate(condition, SAMPLE))
        .withMessage("condition: " + fault);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                policy("samples")
                    .rules(permit("both").when(condition))
                    .combining(CombiningAlgorithm.FORBID_OVERRIDES)
                    .otherwise(Outcome.FORBIDDEN))
        .withMessage("policy `samples`: " + fault);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void leave_a_claim_undecided(String name, Condition<Sample> condition) {
    Finding found = Prover.standard().check(satisfiable(condition));

    assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(found.reason())
        .isEqualTo("two different facts are called `" + name + "`; rename one, or share it");
  }

  @Test
  void are_refused_beside_the_date_of_an_evaluation() {
    OrderedFact<Sample, LocalDate> day = Policies.quantity("day").known(Sample::day);
    OrderedFact<Sample, LocalDate> other = Policies.quantity("day").known(Sample::otherDay);
    Condition<Sample> condition = day.is(LocalDate.of(2024, 1, 1));

    assertThat(Evaluator.of(SAMPLE).asOf(day.fact()).evaluate(condition).truth())
        .isEqualTo(Truth.TRUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluator.of(SAMPLE).asOf(other.fact()).evaluate(condition))
        .withMessage("condition: two different facts are called `day`; rename one, or share it");
  }

  @Test
  void are_one_fact_where_the_accessor_is_shared_and_the_demand_is_made_twice() {
    Condition<Sample> twice =
        allOf(GRADED.evidenced(Grade.VERIFIED).is(1), GRADED.evidenced(Grade.VERIFIED).isNot(2));

    assertThat(evaluate(twice, SAMPLE).truth()).isEqualTo(Truth.TRUE);
    assertThat(Prover.standard().check(satisfiable(twice)).verdict()).isEqualTo(Verdict.HOLDS);
  }
}
