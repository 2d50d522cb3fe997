package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.fact.Fact;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null that a walker or rewriter gets or gives is refused, with what it stands for. */
@SuppressWarnings("NullAway") // null is what is tested
class NullInWalkersTest {

  private static final Fact<Integer, Integer> NUMBER = Fact.known("number", number -> number);
  private static final Fact<Integer, Seq<Integer>> DIGITS =
      Fact.known("digits", number -> Array.of(number));
  private static final Condition<Integer> ONE = Comparison.is(NUMBER, 1);
  private static final Condition<Integer> EVERY =
      QuantifiedCondition.of(DIGITS, Quantifier.EVERY, ONE);
  private static final Condition<Integer> WITHIN =
      PartCondition.of(Fact.known("half", (Integer number) -> number / 2), ONE);

  private static final class Walker<S> extends ConditionWalker<S> {
    @Override
    protected <P> @Nullable ConditionWalker<P> part(Fact<S, ?> part) {
      return null;
    }
  }

  private static class Rewriter<S> extends ConditionRewriter.Same<S> {
    @Override
    protected <P> @Nullable Rewriter<P> part(Fact<S, ?> part) {
      return null;
    }
  }

  private static final String WALKER = "condition walker `" + Walker.class.getName() + "`: ";
  private static final String REWRITER = "condition rewriter `" + Rewriter.class.getName() + "`: ";

  private static void is_refused(Runnable code, String message) {
    assertThatIllegalArgumentException().isThrownBy(code::run).withMessageEndingWith(message);
  }

  @Test
  void nothing_is_walked_through_or_rewritten() {
    is_refused(
        () -> new Walker<Integer>().walk((Condition<Integer>) null),
        WALKER + "the condition is null; give the condition to walk through");
    is_refused(
        () -> new Walker<Integer>().walk((ExceptionClause<Integer>) null),
        WALKER + "the exception is null; give the exception to walk through");
    is_refused(
        () -> new Rewriter<Integer>().rewrite((Condition<Integer>) null),
        REWRITER + "the condition is null; give the condition to rewrite");
    is_refused(
        () -> new Rewriter<Integer>().rewrite((ExceptionClause<Integer>) null),
        REWRITER + "the exception is null; give the exception to rewrite");
  }

  @Test
  void no_walker_or_rewriter_is_given_for_a_part() {
    is_refused(
        () -> new Walker<Integer>().walk(EVERY),
        WALKER
            + "the walker for part `digits` is null; return one from part(…); a"
            + " walker that finds nothing will do");
    is_refused(
        () -> new Walker<Integer>().walk(WITHIN),
        WALKER
            + "the walker for part `half` is null; return one from part(…); a"
            + " walker that finds nothing will do");
    is_refused(
        () -> new Rewriter<Integer>().rewrite(EVERY),
        REWRITER
            + "the rewriter for part `digits` is null; return one from"
            + " part(…); a rewriter that changes nothing will do");
    is_refused(
        () -> new Rewriter<Integer>().rewrite(WITHIN),
        REWRITER
            + "the rewriter for part `half` is null; return one from part(…);"
            + " a rewriter that changes nothing will do");
  }

  @Test
  void nothing_takes_the_place_of_a_condition_or_a_fact() {
    Rewriter<Integer> withoutDenials =
        new Rewriter<>() {
          @Override
          public @Nullable Condition<Integer> not(Not<Integer> node) {
            return null;
          }
        };
    Rewriter<Integer> withoutFacts =
        new Rewriter<>() {
          @Override
          public <T> @Nullable Fact<Integer, T> fact(Fact<Integer, T> fact) {
            return null;
          }
        };

    is_refused(
        () -> withoutDenials.rewrite(AllOf.of(ONE, Not.of(ONE))),
        "the condition in the place of `number is not 1` is null; return one," + " or the same");
    for (Condition<Integer> condition : Array.of(ONE, FactComparison.same(NUMBER, NUMBER))) {
      is_refused(
          () -> withoutFacts.rewrite(condition),
          "the fact in the place of `number` is null; return one from fact(…)," + " or the same");
    }
    is_refused(
        () -> withoutFacts.rewrite(EVERY),
        "the fact in the place of `digits` is null; return one from fact(…), or" + " the same");
  }
}
