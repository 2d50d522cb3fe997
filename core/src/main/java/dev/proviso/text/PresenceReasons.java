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

  /** Without the comparisons of what is asked for and is absent. */
  static Seq<ConditionTrace> withoutComparisonsOfAbsent(Seq<ConditionTrace> operands) {
    Seq<String> absent =
        operands.filter(PresenceReasons::isAbsent).flatMap(PresenceReasons::presenceOf);
    return absent.isEmpty()
        ? operands
        : operands.reject(
            one -> one.truth() == Truth.UNKNOWN && ofCompared(one).exists(absent::contains));
  }

  /** Without saying that what is compared is present. */
  static Seq<ConditionTrace> withoutPresenceOfCompared(Seq<ConditionTrace> operands) {
    Seq<String> compared = operands.flatMap(PresenceReasons::ofCompared);
    return operands.reject(one -> presenceOf(one).exists(compared::contains));
  }

  private static boolean isAbsent(ConditionTrace presence) {
    return presence
        .answers()
        .exists(answer -> answer.reading().value().exists(Boolean.FALSE::equals));
  }

  private static Seq<String> ofCompared(ConditionTrace trace) {
    return PresenceQuestion.ofCompared(trace.condition());
  }

  /** The name of the fact that asks whether another one is present. */
  private static Option<String> presenceOf(ConditionTrace trace) {
    return of(trace.condition());
  }

  private static <S> Option<String> of(Condition<S> condition) {
    return condition.accept(
        new ConditionVisitor.Default<S, Option<String>>() {
          @Override
          public <T> Option<String> comparison(Comparison<S, T> node) {
            return PresenceQuestion.of(node.fact()).map(name -> node.fact().name());
          }

          @Override
          protected Option<String> otherwise(Condition<S> node) {
            return Option.none();
          }
        });
  }
}
