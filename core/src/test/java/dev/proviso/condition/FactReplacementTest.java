package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.time.Dated;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison of another fact is checked as if its author had written it. */
class FactReplacementTest {

  private record Sample(int amount, int other, LocalDate day, Set<Integer> set) {}

  private static final ValueType<Integer> WRITTEN =
      ValueType.define("written number", Integer.class).written(number -> "" + number);

  private static final ValueType<Integer> UP_TO_TWO =
      ValueType.define("up to two", Integer.class)
          .counted(number -> number, number -> (int) number, 0, 2);

  private static final ValueType<Integer> PARITY =
      ValueType.define("parity", Integer.class)
          .counted(number -> number % 2, number -> (int) number, 0, 1);

  private static final Fact<Sample, Integer> AMOUNT = Fact.known("amount", Sample::amount);
  private static final Fact<Sample, Integer> OTHER = Fact.known("other", Sample::other);
  private static final Fact<Sample, LocalDate> DAY = Fact.known("day", Sample::day);
  private static final Fact<Sample, Set<Integer>> SET =
      Fact.known("set", Sample::set, ValueType.setOf(ValueType.of(Integer.class)));

  private static final Dated<Integer> LIMIT = Dated.of("limit", Span.during(Period.always(), 3));

  private static final String NO_ORDER =
      "fact `amount`: values of type written number have no order that a rule can mean; compare"
          + " them by is or isOneOf, or define a value type with an order";

  @Test
  void a_threshold_is_refused_for_a_fact_without_an_order() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Comparison.threshold(AMOUNT, Operator.AT_MOST, 3).withFact(AMOUNT.as(WRITTEN)))
        .withMessage(NO_ORDER);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FactComparison.of(AMOUNT, Operator.AT_MOST, OTHER)
                    .withFacts(AMOUNT.as(WRITTEN), OTHER.as(WRITTEN)))
        .withMessage(NO_ORDER);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DatedComparison.threshold(AMOUNT, Operator.AT_MOST, LIMIT, DAY)
                    .withFacts(AMOUNT.as(WRITTEN), DAY))
        .withMessage(NO_ORDER);
  }

  @Test
  void facts_of_two_types_are_refused_in_one_comparison() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactComparison.same(AMOUNT, OTHER).withFacts(AMOUNT.as(WRITTEN), OTHER))
        .withMessage(
            "fact `amount`: of type written number, is compared with fact `other`, of type int32;"
                + " declare both with one value type");
  }

  @Test
  void a_constant_that_is_no_value_of_the_new_type_is_refused() {
    String refusal = "`3` is no value: it is out of the range of its type";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.is(AMOUNT, 3).withFact(AMOUNT.as(UP_TO_TWO)))
        .withMessage("fact `amount`: " + refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Comparison.ofSet(SET, Operator.CONTAINS_ANY_OF, List.of(3))
                    .withFact(SET.as(ValueType.setOf(UP_TO_TWO))))
        .withMessage("fact `set`: " + refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DatedComparison.is(AMOUNT, LIMIT, DAY).withFacts(AMOUNT.as(UP_TO_TWO), DAY))
        .withMessage("fact `amount`: limit: " + refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DatedComparison.is(
                        AMOUNT.as(UP_TO_TWO),
                        Dated.of("limit", Span.during(Period.always(), 2)),
                        DAY)
                    .with(Operator.IS, LIMIT))
        .withMessage("fact `amount`: limit: " + refusal);
  }

  @Test
  void constants_that_the_new_type_calls_equal_become_one() {
    assertThat(Comparison.isOneOf(AMOUNT, List.of(1, 3)).withFact(AMOUNT.as(PARITY)))
        .isEqualTo(Comparison.isOneOf(AMOUNT.as(PARITY), List.of(1, 3)))
        .extracting(Comparison::constants)
        .extracting(Seq::size)
        .isEqualTo(1);
  }

  @Test
  void emptiness_and_whole_sets_can_be_asked_of_another_fact() {
    Fact<Sample, Set<Integer>> other = SET.as(ValueType.setOf(PARITY));

    assertThat(Comparison.ofSet(SET, Operator.IS_EMPTY, List.of()).withFact(other))
        .isEqualTo(Comparison.ofSet(other, Operator.IS_EMPTY, List.of()));
    assertThat(Comparison.is(SET, HashSet.of(1)).withFact(other))
        .isEqualTo(Comparison.is(other, HashSet.of(1)));
  }

  @Test
  void a_rewriter_cannot_bring_in_a_fact_that_does_not_fit() {
    ConditionRewriter.Same<Sample> rewriter =
        new ConditionRewriter.Same<>() {
          @Override
          @SuppressWarnings("unchecked") // the only facts of this test are of numbers
          public <T> Fact<Sample, T> fact(Fact<Sample, T> fact) {
            return (Fact<Sample, T>) ((Fact<Sample, Integer>) fact).as(WRITTEN);
          }

          @Override
          protected <P> ConditionRewriter.Same<P> part(Fact<Sample, ?> part) {
            throw new IllegalStateException("there are no parts");
          }
        };

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> rewriter.rewrite(Not.of(Comparison.threshold(AMOUNT, Operator.AT_MOST, 3))))
        .withMessage(NO_ORDER);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks writes
  void an_operator_that_is_null_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.is(AMOUNT, 3).with(null, List.of(3)))
        .withMessage("fact `amount`: the operator is null; say how the answer is compared");
  }
}
