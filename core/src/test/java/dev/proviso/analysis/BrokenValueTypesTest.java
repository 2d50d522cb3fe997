package dev.proviso.analysis;

import static dev.proviso.analysis.Claims.satisfiable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An author's code may throw any error, not only exceptions. */
class BrokenValueTypesTest {

  /** What a broken value does when it is compared or hashed. */
  private enum Fault {
    NONE,
    EQUALS,
    COMPARE,
    HASH,
    NEVER_EQUAL,
    COMPARE_WITH_OTHERS
  }

  private static final class Figure implements Comparable<Figure> {
    private final int number;
    private final Fault fault;

    Figure(int number, Fault fault) {
      this.number = number;
      this.fault = fault;
    }

    @Override
    public int compareTo(Figure other) {
      if (fault == Fault.COMPARE || (fault == Fault.COMPARE_WITH_OTHERS && other != this)) {
        throw new AssertionError("not compared");
      }
      return fault == Fault.NEVER_EQUAL ? 1 : Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (fault == Fault.EQUALS || fault == Fault.COMPARE) {
        throw new AssertionError("not equal");
      }
      return fault != Fault.NEVER_EQUAL && other instanceof Figure that && number == that.number;
    }

    @Override
    public int hashCode() {
      if (fault == Fault.HASH) {
        throw new NoClassDefFoundError("hash");
      }
      return number;
    }

    @Override
    public String toString() {
      return "n" + number;
    }
  }

  private static final Fact<Integer, Figure> AMOUNT =
      Fact.known("amount", number -> new Figure(number, Fault.NONE), ValueType.of(Figure.class));

  private static final Prover PROVER = Prover.standard();

  private static Policy<Integer> permitting(Condition<Integer> condition) {
    return Policy.of(
        "amounts",
        Array.of(Rule.of(Effect.PERMIT, "small", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static ValueType<Integer> counted(String id, LongFunction<Integer> made) {
    return ValueType.define(id, Integer.class).counted(number -> number, made);
  }

  private static Fact<Integer, Integer> amount(ValueType<Integer> type) {
    return Fact.known("amount", number -> number, type);
  }

  @Nested
  class A_constant_is_refused_with_the_fact_and_the_type {

    @Test
    void where_its_class_throws_an_error() {
      String type = Figure.class.getName();
      for (Fault fault : List.of(Fault.EQUALS, Fault.COMPARE, Fault.HASH)) {
        Figure broken = new Figure(1, fault);
        String message = "fact `amount`: `n1` cannot be used: the code of value type " + type;

        assertThatIllegalArgumentException()
            .as(fault.name())
            .isThrownBy(() -> Comparison.is(AMOUNT, broken))
            .withMessageStartingWith(message);
        assertThatIllegalArgumentException()
            .as(fault.name())
            .isThrownBy(
                () -> Comparison.isOneOf(AMOUNT, List.of(broken, new Figure(2, Fault.NONE))))
            .withMessageStartingWith(message);
        assertThatIllegalArgumentException()
            .as(fault.name())
            .isThrownBy(() -> Comparison.threshold(AMOUNT, Operator.AT_LEAST, broken))
            .withMessageStartingWith(message);
      }
    }

    @Test
    void where_it_is_a_limit_of_some_days_whose_class_cannot_be_hashed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Span.during(Period.always(), new Figure(1, Fault.HASH)))
          .withMessage(
              "span: a value of class Figure cannot be used: its hashCode throws"
                  + " java.lang.NoClassDefFoundError: hash; mend that code, or use another value");
    }

    @Test
    void where_it_is_not_equal_to_itself() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(AMOUNT, new Figure(1, Fault.NEVER_EQUAL)))
          .withMessage(
              "fact `amount`: `n1` is no value: it is not equal to itself; mend how its class or its"
                  + " value type compares");
    }

    @Test
    void where_the_functions_of_its_type_throw_an_error() {
      ValueType<Integer> type =
          ValueType.define("size", Integer.class)
              .written(
                  number -> {
                    throw new AssertionError("no text");
                  });

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(amount(type), 1))
          .withMessage(
              "fact `amount`: `1` cannot be used: the code of value type size throws"
                  + " java.lang.AssertionError: no text; mend that code, or use another constant");
    }
  }

  @Nested
  class A_claim_is_not_decided {

    @Test
    void where_the_code_that_makes_values_throws_an_error() {
      Fact<Integer, Integer> amount =
          amount(
              counted(
                  "size",
                  number -> {
                    throw new AssertionError("not made");
                  }));
      Condition<Integer> more = Comparison.threshold(amount, Operator.MORE_THAN, 1);

      assertThat(PROVER.check(satisfiable(more)).verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(Difference.from(permitting(more)).to(permitting(Not.of(more))).relation())
          .isEqualTo(Difference.Relation.NOT_DECIDED);
    }

    @Test
    void where_two_constants_cannot_be_compared_and_the_reason_names_the_type() {
      Condition<Integer> either =
          AnyOf.of(
              Array.of(
                  Comparison.threshold(
                      AMOUNT, Operator.AT_MOST, new Figure(1, Fault.COMPARE_WITH_OTHERS)),
                  Comparison.threshold(
                      AMOUNT, Operator.AT_LEAST, new Figure(2, Fault.COMPARE_WITH_OTHERS))));
      Policy<Integer> policy = permitting(either);
      String reason =
          "the code of value type `"
              + Figure.class.getName()
              + "` throws “AssertionError: not compared”; mend it";

      Finding found = PROVER.check(satisfiable(either));
      assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(found.reason()).isEqualTo(reason);
      Difference<Integer> difference = Difference.from(policy).to(permitting(Not.of(either)));
      assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
      assertThat(difference.reason()).isEqualTo(reason);
      assertThat(Reasons.of(policy)).isEqualTo(Option.none());
    }

    @Test
    void where_an_order_contradicts_itself_and_the_reason_names_the_type() {
      // Rock, paper, scissors: each is before the next one.
      Comparator<Integer> cycle =
          (left, right) -> left.equals(right) ? 0 : Math.floorMod(right - left, 3) == 1 ? -1 : 1;
      Fact<Integer, Integer> throwOf =
          amount(ValueType.define("throw", Integer.class).ordered(cycle, number -> "" + number));

      Finding found =
          PROVER.check(
              satisfiable(
                  AllOf.of(
                      Array.of(
                          Comparison.threshold(throwOf, Operator.MORE_THAN, 0),
                          Comparison.threshold(throwOf, Operator.MORE_THAN, 1),
                          Comparison.threshold(throwOf, Operator.MORE_THAN, 2)))));
      assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(found.reason())
          .isEqualTo("the order of value type `throw` contradicts itself; mend its comparator");
    }

    @Test
    void and_a_sum_of_claims_does_not_throw_either() {
      Condition<Integer> one = Comparison.is(AMOUNT, new Figure(1, Fault.COMPARE_WITH_OTHERS));
      Condition<Integer> other = Comparison.is(AMOUNT, new Figure(1, Fault.COMPARE_WITH_OTHERS));

      assertThat(PROVER.checkAll(List.of(satisfiable(one), satisfiable(other)))).hasSize(2);
    }
  }

  @Test
  void reasons_about_answers_that_cannot_be_compared_are_refused_with_the_type() {
    ValueType<Integer> near =
        ValueType.define("near", Integer.class)
            .ordered(
                (left, right) -> {
                  if (Math.abs(left - right) > 10) {
                    throw new AssertionError("too far apart");
                  }
                  return Integer.compare(left, right);
                },
                number -> "" + number);
    Fact<Integer, Integer> first = Fact.known("first", number -> number, near);
    Fact<Integer, Integer> second = Fact.known("second", number -> number + 8, near);
    Fact<Integer, Integer> third = Fact.known("third", number -> number + 16, near);
    Policy<Integer> policy =
        permitting(
            AllOf.of(
                Array.of(
                    FactComparison.of(first, Operator.LESS_THAN, second),
                    FactComparison.of(second, Operator.LESS_THAN, third))));

    assertThat(policy.decide(5).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThatIllegalStateException()
        .isThrownBy(() -> Reasons.of(policy).get().sufficient(5))
        .withMessage(
            "reasons of policy `amounts`: the code of value type `near` throws “AssertionError:"
                + " too far apart”; mend it");
  }

  @Test
  void a_broken_machine_is_not_taken_for_broken_code() {
    Fact<Integer, Integer> amount =
        amount(
            counted(
                "size",
                number -> {
                  throw new OutOfMemoryError("full");
                }));

    assertThatThrownBy(
            () -> PROVER.check(satisfiable(Comparison.threshold(amount, Operator.MORE_THAN, 1))))
        .isInstanceOf(OutOfMemoryError.class);
  }
}
