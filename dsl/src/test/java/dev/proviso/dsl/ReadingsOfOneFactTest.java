package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.batch.Batch;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.value.ValueType;
import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What docs/values.md, docs/engine.md and docs/many-subjects.md say of the reading of facts. */
class ReadingsOfOneFactTest {

  private int calls;

  private final ValueFact<Integer, Integer> number =
      choice("number")
          .from(
              (Integer subject) -> {
                calls++;
                return Reading.known(subject).graded(Grade.VERIFIED);
              });

  private static <S> Policy<S> permitting(Condition<S> condition) {
    return policy("numbers")
        .rules(permit("rule").when(condition))
        .combining(CombiningAlgorithm.FORBID_OVERRIDES)
        .otherwise(Outcome.FORBIDDEN);
  }

  @Test
  void a_fact_is_read_once_for_a_decision_however_many_conditions_ask_it() {
    permitting(allOf(number.isNot(1), number.isNot(2), number.is(3))).decide(3).explain();

    assertThat(calls).isEqualTo(1);
  }

  @Test
  void a_graded_fact_and_a_presence_are_read_each_by_itself() {
    permitting(
            allOf(
                number.is(3),
                number.evidenced(Grade.VERIFIED).is(3),
                number.mayBeAbsent().isPresent()))
        .decide(3)
        .explain();

    assertThat(calls).isEqualTo(3);
  }

  @Test
  void a_column_of_another_class_is_refused_though_the_accessor_is_the_same() {
    Function<Integer, Object> shared = subject -> subject;
    Policy<Integer> policy =
        permitting(Comparison.is(amount(shared, ValueType.of(BigDecimal.class)), BigDecimal.ONE));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                policy.outcomes(
                    Batch.<Integer>ofRows(2)
                        .ints(amount(shared, ValueType.of(Integer.class)), new int[] {1, 2})))
        .withMessage(
            "batch: the column of fact `amount` is of type int32, and the policy asks for type"
                + " decimal; give the column by the fact that the policy asks");
  }

  @Test
  void an_answer_of_a_column_that_is_no_value_of_the_type_fails_in_its_row() {
    Function<Integer, Object> shared = subject -> subject;
    ValueType<Integer> small =
        ValueType.define("small", Integer.class)
            .counted(number -> number, number -> (int) number, 0, 9);
    Policy<Integer> policy = permitting(Not.of(Comparison.is(amount(shared, small), 1)));

    assertThat(
            policy
                .outcomes(
                    Batch.<Integer>ofRows(3).ints(amount(shared, small), new int[] {1, 2, 10}))
                .toString())
        .isEqualTo("3 rows: PERMITTED 1, FORBIDDEN 1, UNDETERMINED 1");
  }

  @SuppressWarnings("unchecked") // a batch reads no subject
  private static <T> Fact<Integer, T> amount(
      Function<Integer, Object> accessor, ValueType<T> type) {
    return Fact.known("amount", (Function<Integer, T>) (Function<?, ?>) accessor, type);
  }
}
