package dev.proviso.text;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Truth;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.wording.PresenceQuestion;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The operands of a conjunction of which one asks whether a value is present and others compare it.
 *
 * <p>One of the two is the reason: where there is no value, that it is absent; where there is one,
 * or nobody knows, how it compares.
 */
final class PresenceReasons {

  private PresenceReasons() {}

  /** Without the comparisons of what is absent. */
  static Seq<ConditionTrace> withoutComparisonsOfAbsent(Seq<ConditionTrace> operands) {
    return operands.exists(one -> presenceOf(one).isDefined())
        ? operands.reject(PresenceReasons::comparesAbsent)
        : operands;
  }

  /** Without saying that what is compared is present. */
  static Seq<ConditionTrace> withoutPresenceOfCompared(Seq<ConditionTrace> operands) {
    return operands.reject(
        one -> presenceOf(one).exists(fact -> operands.exists(other -> asks(other, fact))));
  }

  private static boolean comparesAbsent(ConditionTrace trace) {
    return trace.truth() == Truth.UNKNOWN
        && trace.answers().exists(answer -> answer.reading().isAbsent());
  }

  private static boolean asks(ConditionTrace trace, String fact) {
    return trace.answers().exists(answer -> answer.question().name().equals(fact));
  }

  /** The name of the fact whose presence is asked. */
  private static Option<String> presenceOf(ConditionTrace trace) {
    return of(trace.condition());
  }

  private static <S> Option<String> of(Condition<S> condition) {
    return condition.accept(
        new ConditionVisitor.Default<S, Option<String>>() {
          @Override
          public <T> Option<String> comparison(Comparison<S, T> node) {
            return PresenceQuestion.of(node.fact());
          }

          @Override
          protected Option<String> otherwise(Condition<S> node) {
            return Option.none();
          }
        });
  }
}
