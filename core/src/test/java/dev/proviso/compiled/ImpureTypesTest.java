package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The functions of a value type must be pure; where they are not, no exception is the answer. */
class ImpureTypesTest {

  /** Enough outcomes for code to be generated. */
  private static final int OFTEN = 1_500;

  private record Money(int cents) {}

  /** Whether the conditions are written, so that the functions are called for decisions only. */
  private boolean isDeciding;

  private void is_decided_without_an_exception(IntUnaryOperator number) {
    ValueType<Money> counted =
        ValueType.define("counted money", Money.class)
            .counted(money -> number.applyAsInt(money.cents()), cents -> new Money((int) cents));
    ValueType<Money> written =
        ValueType.define("written money", Money.class)
            .written(money -> "" + number.applyAsInt(money.cents()));
    for (Fact<Money, Money> fact :
        List.of(
            Fact.<Money, Money>known("money", money -> money, counted),
            Fact.<Money, Money>known("money", money -> money, written))) {
      Array<Condition<Money>> conditions =
          Array.<Condition<Money>>of(
                  Comparison.is(fact, new Money(10)),
                  Comparison.isOneOf(fact, List.of(new Money(10), new Money(11), new Money(14))))
              .appendAll(
                  fact.type().isOrdered()
                      ? Array.of(Comparison.threshold(fact, Operator.AT_LEAST, new Money(10)))
                      : Array.empty());
      for (Condition<Money> condition : conditions) {
        Policy<Money> policy =
            Policy.of(
                "money",
                Array.of(Rule.of(Effect.PERMIT, "enough", condition)),
                CombiningAlgorithm.FORBID_OVERRIDES,
                Outcome.FORBIDDEN);

        assertThatCode(
                () -> {
                  isDeciding = true;
                  policy.decide(new Money(10)).explain();
                  for (int i = 0; i < OFTEN; i++) {
                    policy.outcome(new Money(i % 20));
                  }
                })
            .doesNotThrowAnyException();
        isDeciding = false;
      }
    }
  }

  @Test
  void another_number_at_each_call_is_no_exception() {
    int[] calls = new int[1];
    is_decided_without_an_exception(cents -> cents + calls[0]++ % 2);
  }

  @Test
  void a_number_that_is_there_only_sometimes_is_no_exception() {
    int[] calls = new int[1];
    is_decided_without_an_exception(
        cents -> {
          if (isDeciding && calls[0]++ % 2 == 0) {
            throw new AssertionError("not now");
          }
          return cents;
        });
  }
}
